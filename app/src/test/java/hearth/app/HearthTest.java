package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HearthTest {

    @Test
    void versionSaysWhichJavaItRunsOn() {
        StringWriter said = new StringWriter();

        int outcome = Hearth.frontDoor().setOut(new PrintWriter(said)).execute("version");

        assertThat(outcome).isZero();
        assertThat(said.toString()).startsWith("Hearth ").contains("Java " + Runtime.version());
    }

    @Test
    void theWalkForTheStartUpCacheEndsWell() {
        assertThat(Hearth.frontDoor().execute("train")).isZero();
    }

    @Test
    void everyCommandStandsInTheListThatTheLauncherPrints() throws IOException {
        String list = Files.readString(Path.of("..", "docs", "commands.txt"));

        assertThat(Hearth.frontDoor().getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> !command.usageMessage().hidden())
                        .map(command -> "./hearth " + command.name() + " "))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(list).contains(command));
    }
}
