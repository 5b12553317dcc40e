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

class AnalyseCommandTest {

    private static final String ANSWERS = """
            safe,sex,=weird
            agree,Girl,=1+1
            agree,Girl,=1+1
            disagree,Girl,=1+1
            agree,Boy,@no
            disagree,Boy,=1+1
            disagree,Boy,@no
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void onlyTheEstimatesNeedBeAskedFor() throws IOException {
        int exit = analyse("""
                {"estimates": [{"variable": "safe", "value": "agree", "intervals": ["logit", "wilson"]}]}""", "--json");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .startsWith("{\"estimates\":[{\"variable\":\"safe\",\"value\":\"agree\",\"by\":{},\"n\":6,"
                        + "\"estimate\":0.5,\"se\":0.22360679774997")
                .contains("\"df\":5,")
                .contains("\"differences\":[],")
                .contains("\"intervals\":{\"logit\":[0.0");
    }

    @Test
    void aDifferenceAndATestAreTold() throws IOException {
        int exit = analyse("""
                {"estimates": [{"variable": "safe"}],
                 "differences": [{"variable": "safe", "value": "agree", "group": {"sex": "Girl"}, "against": "others"}],
                 "tests": [{"raoScott": ["safe", "sex"]}]}""");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("safe = agree: 50.0 %")
                .contains("safe = disagree: 50.0 %")
                .contains("safe = agree, sex Girl: 66.7 % against 33.3 %")
                .contains("safe and sex: F ")
                .contains("an open link is no random sample");
    }

    @Test
    void everyGapNamesWhomItIsSetAgainst() throws IOException {
        String design = """
                {"estimates": [{"variable": "safe"}],
                 "differences": [
                   {"variable": "safe", "value": "agree", "group": {"sex": "Girl"}, "against": "others"},
                   {"variable": "safe", "value": "agree", "group": {"sex": "Girl"}, "against": "all"},
                   {"variable": "safe", "value": "agree", "group": {"sex": "Girl"}, "against": {"sex": ["Boy"]}}]}""";

        assertThat(analyse(design, "--json")).isZero();
        assertThat(analyse(design)).isZero();

        assertThat(out.toString())
                .contains("\"group\":{\"sex\":[\"Girl\"]},\"against\":\"others\",")
                .contains("\"against\":\"all\",")
                .contains("\"against\":{\"sex\":[\"Boy\"]},")
                .contains(
                        "Set against everybody who is not in the group.", "Set against everybody, the group among them")
                .contains("Set against sex Boy.");
    }

    @Test
    void aMisspeltWordIsToldWithItsPlaceAndWhatWasMeant() throws IOException {
        assertThat(analyse("{\"estimates\": [{\"variabel\": \"safe\"}]}")).isEqualTo(3);
        assertThat(analyse("{\"estimates\": [{\"variable\": \"saef\"}]}")).isEqualTo(3);
        assertThat(analyse("{\"estimates\": [{\"variable\": \"safe\", \"value\": \"agre\"}]}"))
                .isEqualTo(3);
        assertThat(analyse("{\"estimates\": [")).isEqualTo(3);

        assertThat(err.toString().lines())
                .contains(
                        "There is no \"variabel\" in an estimate.",
                        "Maybe variable is meant.",
                        "The file has no column saef.",
                        "Maybe safe is meant.",
                        "Nobody in the file has agre in column safe.",
                        "Maybe agree is meant.")
                .noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void nobodysAnswerIsRunAsAFormula() throws IOException {
        Path table = folder.resolve("figures.csv");

        int exit = analyse("{\"estimates\": [{\"variable\": \"=weird\"}]}", "--csv", table.toString());

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(table))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("'=weird,'=1+1,"))
                .anySatisfy(line -> assertThat(line).startsWith("'=weird,'@no,"));
    }

    @Test
    void theHelpNamesEveryKeyOfTheDesign() {
        assertThat(hearth().execute("analyse", "--help")).isZero();

        assertThat(out.toString())
                .contains("weights", "strata", "clusters", "fpc", "lonely", "calibrate", "estimates", "intervals")
                .contains("differences", "relativeRisks", "standardise", "adjust", "tests", "level", "answeredBy");
    }

    private int analyse(String design, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), ANSWERS);
        Path plan = Files.writeString(folder.resolve("design.json"), design);
        String[] words = new String[more.length + 4];
        System.arraycopy(more, 0, words, 4, more.length);
        words[0] = "analyse";
        words[1] = file.toString();
        words[2] = "--design";
        words[3] = plan.toString();
        return hearth().execute(words);
    }

    private CommandLine hearth() {
        return new CommandLine(new ListenCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }
}
