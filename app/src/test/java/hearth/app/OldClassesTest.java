package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OldClassesTest {

    @TempDir
    private Path folder;

    @Test
    void aRenewedJarHoldsNoClassThatTheStartUpCacheRefuses() throws IOException, URISyntaxException {
        Path jar = Files.copy(
                Path.of(CommandLine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                folder.resolve("picocli.jar"));
        assertThat(versionsOfClassesIn(jar)).contains(49);

        OldClasses.renew(jar);

        assertThat(versionsOfClassesIn(jar)).hasSizeGreaterThan(100).allMatch(version -> version >= 50);
    }

    private static List<Integer> versionsOfClassesIn(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .map(entry -> {
                        try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
                            in.skipNBytes(6);
                            return in.readUnsignedShort();
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }
}
