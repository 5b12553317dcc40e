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

class QuotesCommandTest {

    private static final String DESIGN = """
            {"text": "words", "id": "id", "consent": {"column": "quote", "yes": "yes"},
             "sex": {"column": "sex", "say": {"F": "Girl", "M": "Boy"}}, "age": "age",
             "circumstance": "home", "areas": "council"}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aWave() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,council,sex,age,home,quote,words"));
        for (int child = 1; child <= 12; child++) {
            lines.add("r%d,Ashcombe,F,10,in foster care,%s,=my brother Callum left Ashcombe and nobody told me %d"
                    .formatted(child, child == 2 ? "no" : "yes", child));
        }
        Files.write(folder.resolve("wave.csv"), lines);
        Files.writeString(folder.resolve("design.json"), DESIGN);
    }

    @Test
    void proposalsAreTracedToTheirTextsAndNameWhatIsToBeLookedAt() {
        assertThat(quotes("--each", "1", "--json")).isZero();

        assertThat(out.toString())
                .startsWith("{\"texts\":{\"written\":12,\"withoutConsent\":1,\"pointingAtFew\":0,\"quotable\":11},")
                .contains("\"words\":\"=my brother [name] left [place] and nobody told me ")
                .contains("\"attribution\":\"Girl, 10, in foster care\",\"shared\":12,")
                .contains("\"words\":\"Callum\",\"what\":\"name\",\"why\":\"a first name\"")
                .contains("\"state\":\"to be read by a person\"")
                .endsWith("\"forPrint\":[]}\n")
                .doesNotContain("\"id\":\"r2\"");
    }

    @Test
    void whatAPersonReadAndSignedForMayBePrinted() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        assertThat(quotes("--each", "1", "--sheet", sheet.toString())).isZero();
        assertThat(out.toString()).contains("These are proposals. A person reads each quote before it is printed");
        List<String> lines = new ArrayList<>(Files.readAllLines(sheet));
        assertThat(lines.get(1))
                .contains(",'=my brother [name] left [place] and nobody told me ")
                .endsWith(",,");
        lines.set(1, lines.get(1).substring(0, lines.get(1).length() - 2) + ",Ada,\"report, page 3\"");
        Files.write(sheet, lines);

        assertThat(quotes("--read", sheet.toString(), "--json")).isZero();

        assertThat(out.toString())
                .contains("\"words\":\"=my brother [name] left [place] and nobody told me ")
                .contains("\"readBy\":\"Ada\",\"usedIn\":[\"report, page 3\"]}]}");
    }

    @Test
    void withoutConsentNothingIsQuoted() throws IOException {
        Files.writeString(folder.resolve("design.json"), "{\"text\": \"words\"}");
        assertThat(quotes()).isEqualTo(3);
        Files.writeString(folder.resolve("design.json"), DESIGN.replace("\"yes\": \"yes\"", "\"yes\": \"Yes\""));
        assertThat(quotes()).isEqualTo(3);

        assertThat(err.toString().lines())
                .containsExactly(
                        "The design does not say who allowed to be quoted.",
                        "Maybe \"consent\": {\"column\": \"quote\", \"yes\": \"yes\"} is meant. Without consent nobody is quoted.",
                        "Nobody in the file has Yes in column quote.",
                        "Maybe yes is meant.");
    }

    @Test
    void aSheetWithoutItsColumnsIsRefused() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "id,words\nr1,left\n");

        assertThat(quotes("--read", sheet.toString())).isEqualTo(3);

        assertThat(err.toString())
                .startsWith("sheet.csv cannot be read")
                .contains("Maybe one of the columns id, words, read_by and used_in is missing.");
    }

    @Test
    void theHelpNamesEveryKeyOfTheDesign() {
        assertThat(hearth().execute("quotes", "--help")).isZero();

        assertThat(out.toString())
                .contains(QuotesDesign.KEYS.stream().map("\"%s\":"::formatted).toList());
    }

    private int quotes(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "quotes",
                folder.resolve("wave.csv").toString(),
                "--design",
                folder.resolve("design.json").toString()));
        words.addAll(List.of(more));
        return hearth().execute(words.toArray(String[]::new));
    }

    private CommandLine hearth() {
        return new CommandLine(new ListenCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }
}
