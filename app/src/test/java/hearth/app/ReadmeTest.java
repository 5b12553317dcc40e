package hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @TempDir
    private Path place;

    @Test
    void theReadmeShowsWhatTheCheckOfAnInventedCouncilReallyPrints() throws IOException {
        InventedCouncil.of(1).lookingAfter(400).writeReturn(place, Progress.none());
        StringWriter printed = new StringWriter();

        int exit = Hearth.frontDoor()
                .setOut(new PrintWriter(printed))
                .execute(
                        "check",
                        place.resolve("ssda903/2026").toString(),
                        "--last-year",
                        place.resolve("ssda903/2025").toString());

        assertThat(exit).isZero();
        assertThat(Files.readString(Path.of("..", "README.md")).replace("\r", ""))
                .contains(printed.toString().replace("\r", "").strip());
    }
}
