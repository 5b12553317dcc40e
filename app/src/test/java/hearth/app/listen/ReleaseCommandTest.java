package hearth.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReleaseCommandTest {

    private static final String DESIGN = """
            {"statements": "safe", "agree": "agree", "areas": "council", "groups": ["sex"], "answeredBy": "who"}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aWave() throws IOException {
        Files.write(folder.resolve("wave.csv"), wave());
        Files.writeString(folder.resolve("design.json"), DESIGN);
    }

    @Test
    void aReleaseTellsSharesWithRangesAndWithholdsTheFew() throws IOException {
        assertThat(release("first")).isZero();

        assertThat(Files.readAllLines(folder.resolve("first/release.csv")))
                .startsWith(
                        "answered_by,statement,level,place,group,part,agreed,not_agreed,answered,percent,low,high,note")
                .contains("children,safe,all,all,all,all,140,60,200,70,63,76,")
                .contains("children,safe,council,'=Ashcombe,all,all,70,30,100,70,60,78,")
                .contains(
                        "adults for a child,safe,all,all,all,all,withheld,withheld,withheld,withheld,withheld,withheld,"
                                + "\"It points at few children, or would give away a figure that does.\"");
        assertThat(out.toString())
                .contains("18 of 45 figures are withheld")
                .contains("Of the figures withheld 18 are of fewer than 11 children, and 0 protect them.")
                .contains("never added up")
                .contains("an open link is no random sample");
    }

    @Test
    void theNextReleaseIsSetAgainstTheFirst() throws IOException {
        assertThat(release("first")).isZero();
        List<String> late = new ArrayList<>(wave());
        late.add("child,=Ashcombe,Girl,disagree");
        Files.write(folder.resolve("wave.csv"), late);

        assertThat(release("blind")).isZero();
        assertThat(release("second", "--before", folder.resolve("first").toString()))
                .isZero();

        String all = "children,safe,all,all,all,all,140,61,201,70,63,76,";
        assertThat(Files.readAllLines(folder.resolve("blind/release.csv"))).contains(all);
        assertThat(Files.readAllLines(folder.resolve("second/release.csv"))).doesNotContain(all);
    }

    @Test
    void jsonTellsTheSameAndTheLoss() {
        assertThat(release("first", "--json")).isZero();

        assertThat(out.toString())
                .contains("\"loss\":{\"figures\":45,\"withheld\":18,")
                .contains("\"part\":\"all\",\"agreed\":140,\"notAgreed\":60,\"answered\":200,\"percent\":70,"
                        + "\"range\":[0.6332,0.7593],\"says\":[]}")
                .contains("\"agreed\":null,")
                .endsWith("}]}\n");
    }

    @Test
    void whatIsPublishedDoesNotSayHowManyAnsweredInAll() throws IOException {
        assertThat(release("first")).isZero();

        // 208 less the 200 children would be the adults
        assertThat(Files.readString(folder.resolve("first/release.json"))).doesNotContain("208");
        assertThat(Files.readString(folder.resolve("first/release.csv"))).doesNotContain("208");
    }

    @Test
    void aReleaseIsNeverWrittenOverAnother() {
        assertThat(release("first")).isZero();

        assertThat(release("first")).isEqualTo(4);

        assertThat(err.toString()).contains("first holds a release already.").contains("Maybe another name.");
    }

    @Test
    void aFileWhereTheFolderShouldStandIsNamed() throws IOException {
        Files.createFile(folder.resolve("first"));

        assertThat(release("first")).isEqualTo(4);

        assertThat(err.toString())
                .contains("first could not be written: a file stands where a folder is needed.")
                .contains("Maybe another name.");
    }

    @Test
    void whatTheDesignSaysWrongIsNamed() throws IOException {
        Files.writeString(folder.resolve("design.json"), "{\"statements\": \"safe\", \"agree\": \"agre\"}");
        assertThat(release("first")).isEqualTo(3);
        Files.writeString(
                folder.resolve("design.json"), "{\"statements\": \"safe\", \"agree\": \"agree\", \"area\": \"x\"}");
        assertThat(release("first")).isEqualTo(3);
        Files.writeString(folder.resolve("design.json"), DESIGN);
        assertThat(release("first", "--before", folder.resolve("none").toString()))
                .isEqualTo(3);

        assertThat(err.toString().lines())
                .startsWith(
                        "Nobody in the file answered \"agre\" to any of the statements.",
                        "Maybe agree is meant.",
                        "There is no \"area\" in the design of a release.",
                        "Maybe areas is meant.")
                .last()
                .isEqualTo("Maybe it is another folder, or only the published part was kept.");
        assertThat(folder.resolve("first")).doesNotExist();
    }

    @Test
    void aReleaseThatWasChangedByHandIsRefused() throws IOException {
        assertThat(release("first")).isZero();
        Path told = folder.resolve("first/release.csv");
        Files.writeString(told, Files.readString(told).replace("adults for a child", "adults"));

        assertThat(release("second", "--before", folder.resolve("first").toString()))
                .isEqualTo(3);

        assertThat(err.toString())
                .contains("\"adults\" is nobody who can have answered.")
                .contains("Maybe");
    }

    @Test
    void theHelpNamesEveryKeyOfTheDesign() {
        assertThat(hearth().execute("release", "--help")).isZero();

        assertThat(out.toString())
                .contains(ReleaseDesign.KEYS.stream().map("\"%s\":"::formatted).toList());
    }

    private int release(String into, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "release",
                folder.resolve("wave.csv").toString(),
                "--design",
                folder.resolve("design.json").toString(),
                "--out",
                folder.resolve(into).toString()));
        words.addAll(List.of(more));
        return hearth().execute(words.toArray(String[]::new));
    }

    private CommandLine hearth() {
        return new CommandLine(new ListenCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    /** Two councils of a hundred children each, seventy of whom agree; and eight adults. */
    private static List<String> wave() {
        List<String> lines = new ArrayList<>(List.of("who,council,sex,safe"));
        for (String council : List.of("=Ashcombe", "Birchley")) {
            for (int child = 0; child < 100; child++) {
                lines.add("child,%s,%s,%s"
                        .formatted(council, child % 2 == 0 ? "Girl" : "Boy", child < 70 ? "agree" : "disagree"));
            }
            for (int adult = 0; adult < 4; adult++) {
                lines.add("parent,%s,Girl,agree".formatted(council));
            }
        }
        return lines;
    }
}
