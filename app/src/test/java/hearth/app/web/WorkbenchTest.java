package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    @Test
    void whatAKilledHearthLeftIsTakenAwayByTheNext(@TempDir Path tmp) throws IOException, InterruptedException {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        Path left = Files.createDirectories(tmp.resolve("hearth-left/return-1"));
        Files.writeString(left.resolve("header.csv"), "CHILD");
        Files.writeString(tmp.resolve("hearth-left/owner"), Long.toString(ended.pid()));

        new Workbench(tmp);

        assertThat(tmp.resolve("hearth-left")).doesNotExist();
    }

    @Test
    void whatBelongsToALivingHearthOrToSomebodyElseStays(@TempDir Path tmp) throws IOException {
        Workbench living = new Workbench(tmp);
        Path others = Files.createDirectory(tmp.resolve("hearth-of-somebody"));

        new Workbench(tmp);

        assertThat(living.comingIn()).exists();
        assertThat(others).exists();
    }

    @Test
    void closingTakesAllOfItAway(@TempDir Path tmp) throws IOException {
        Workbench workbench = new Workbench(tmp);
        Files.writeString(workbench.placeForOne().resolve("header.csv"), "CHILD");

        workbench.clear();

        assertThat(tmp).isEmptyDirectory();
    }
}
