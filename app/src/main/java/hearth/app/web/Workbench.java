package hearth.app.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which files lie while they are read. Nobody else may look into it; each return's files are taken away as
 * soon as they are read, and the folder itself when Hearth is closed.
 */
final class Workbench {

    private final Path folder;
    private final Path comingIn;

    Workbench() throws IOException {
        folder = Files.createTempDirectory("hearth-");
        comingIn = Files.createDirectory(folder.resolve("coming-in"));
    }

    /** Where files lie while they come in. */
    Path comingIn() {
        return comingIn;
    }

    /** A new place for one return. */
    Path placeForOne() {
        try {
            return Files.createTempDirectory(folder, "return-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away all that lies there. */
    static void clear(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void clear() {
        clear(folder);
    }
}
