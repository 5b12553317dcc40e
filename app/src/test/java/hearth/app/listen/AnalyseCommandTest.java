package hearth.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
                .contains("\"intervals\":{\"logit\":[0.0")
                .endsWith("}\n");
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
                .containsExactly(
                        "There is no \"variabel\" in an estimate.",
                        "Maybe variable is meant.",
                        "The file has no column saef.",
                        "Maybe safe is meant.",
                        "Nobody in the file has agre in column safe.",
                        "Maybe agree is meant.",
                        "design.json is no JSON, on line 1, column 16.",
                        "Maybe a comma or a quotation mark is missing before it.");
    }

    @Test
    void whatIsAskedByHalfIsRefusedAndNotLeftOut() throws IOException {
        assertThat(analyse(asking("\"calibrate\": {\"margins\": [{\"sex\": {\"Girl\": 3, \"Boy\": 3}}]}")))
                .isEqualTo(3);
        assertThat(analyse(asking("\"calibrate\": \"rake\""))).isEqualTo(3);
        assertThat(analyse(asking("""
                "calibrate": {"method": "rake", "margins": [{"sex": {"Girl": 3, "Boy": 3}}], "trim": 0.3}"""))).isEqualTo(3);
        assertThat(analyse(asking("\"pool\": \"ture\""))).isEqualTo(3);
        assertThat(analyse(asking("\"lonely\": [\"fail\"]"))).isEqualTo(3);

        assertThat(err.toString().lines())
                .containsExactly(
                        "calibrate has 1 margin(s) and no \"method\".",
                        "Maybe \"method\": \"rake\" is meant, or \"poststratify\" for one margin.",
                        "calibrate has 0 margin(s) and no \"method\".",
                        "Maybe \"method\": \"rake\" is meant, or \"poststratify\" for one margin.",
                        "trim of calibrate is [0.3], and should be two numbers.",
                        "Maybe the least and the most are meant, such as [0.3, 3].",
                        "\"pool\" is \"ture\", and should be true or false.",
                        "Maybe true is meant.",
                        "\"lonely\" of the design is no single word or number.",
                        "Maybe it stands in brackets that are not needed.");
    }

    @Test
    void aWordThatIsNoneOfAListIsToldWithTheNearest() throws IOException {
        assertThat(analyse(asking("\"lonely\": \"adjsut\""))).isEqualTo(3);
        assertThat(analyse(asking("\"adjust\": \"hlom\""))).isEqualTo(3);
        assertThat(analyse(asking("\"sample\": \"opne\""))).isEqualTo(3);
        assertThat(analyse(asking("\"calibrate\": {\"method\": \"raek\"}"))).isEqualTo(3);
        assertThat(analyse("{\"estimates\": [{\"variable\": \"safe\", \"intervals\": [\"lgoit\"]}]}"))
                .isEqualTo(3);

        assertThat(err.toString().lines())
                .contains("\"adjsut\" is no word for \"lonely\".", "\"raek\" is no word for \"method\".")
                .filteredOn(line -> line.startsWith("Maybe"))
                .containsExactly(
                        "Maybe adjust is meant.",
                        "Maybe holm is meant.",
                        "Maybe open is meant.",
                        "Maybe rake is meant.",
                        "Maybe logit is meant.");
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

        List<String> keys = Stream.of(
                        PlanFile.KEYS, PlanFile.OF_CALIBRATE, PlanFile.OF_ESTIMATE, PlanFile.OF_GAP, PlanFile.OF_TEST)
                .flatMap(List::stream)
                .map("\"%s\":"::formatted)
                .toList();
        assertThat(out.toString()).contains(keys);
    }

    private static String asking(String more) {
        return "{\"estimates\": [{\"variable\": \"safe\"}], %s}".formatted(more);
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
