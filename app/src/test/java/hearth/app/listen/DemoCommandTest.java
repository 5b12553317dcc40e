package hearth.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aWaveGoesFromInventedAnswersToAReportWithQuotesAndOpenData() throws IOException {
        assertThat(demo("--responses", "5000", "--out", folder.toString())).isBetween(0, 1);

        assertThat(out.toString())
                .contains("The people who run the country listen to what I say", "22%")
                .contains("withheld: fewer than 11 on one side");
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("Nobody answered this.")
                .contains("Children in secure settings, set against children of 12 to 18 who are not")
                .contains("<blockquote");
        assertThat(Files.readString(folder.resolve("for-children.html"))).contains("in 10</strong> of you said yes");
        assertThat(folder.resolve("release.csv")).isNotEmptyFile();
    }

    @Test
    void tooFewAnswersAreRefusedWithANumberThatDoes() {
        assertThat(demo("--responses", "100", "--out", folder.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("100 answers are too few").contains("Maybe --responses 20000");
    }

    private int demo(String... words) {
        return new CommandLine(new DemoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}
