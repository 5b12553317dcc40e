package hearth.listening.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.listening.NotAsAskedException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {

    @TempDir
    private Path folder;

    @Test
    void aSkipIsNoAnswer() throws IOException {
        Answers answers = read("age,safe\n9,agree\n10,\n11,NA\n12,disagree\n", Set.of("safe"), Set.of("age"));

        assertThat(answers.rows()).isEqualTo(4);
        assertThat(answers.words("safe").words()).containsExactly("", "agree", "disagree");
        assertThat(answers.words("safe").at(1)).isEqualTo(Coded.NONE);
        assertThat(answers.words("safe").at(2)).isEqualTo(Coded.NONE);
        assertThat(answers.numbers("age")).containsExactly(9, 10, 11, 12);
    }

    @Test
    void aShiftedRowIsSetAsideCountedAndNamed() throws IOException {
        Answers answers = read("age,safe\n9,agree\n10,disagree,agree\n11,agree\n", Set.of("safe"), Set.of());

        assertThat(answers.rows()).isEqualTo(2);
        assertThat(answers.troubles().getFirst().says())
                .isEqualTo("Set aside and not counted in any figure: 1 rows with another number of columns than the"
                        + " header's 2; the first is on line 3 and has 3.");
    }

    @Test
    void whereNoRowFitsTheHeaderNothingIsGuessed() {
        assertThatThrownBy(() -> read("age\n9,agree\n10,agree\n", Set.of("age"), Set.of()))
                .isInstanceOf(NotAsAskedException.class)
                .hasMessageContaining("None of the rows fits the header")
                .hasMessageContaining("Maybe");
    }

    @Test
    void linesOfAnOldProgramAreReadAndSaid() throws IOException {
        Path file = folder.resolve("mixed.csv");
        Files.write(file, "home,n\nZo\u00eb's café,1\n".getBytes(StandardCharsets.UTF_8));
        byte[] old = "Zo\u00eb's café,2\n".getBytes(Charset.forName("windows-1252"));
        Files.write(file, old, java.nio.file.StandardOpenOption.APPEND);

        Answers answers = AnswerFile.read(file, Set.of("home"), Set.of("n"), _ -> false);

        assertThat(answers.words("home").words()).containsExactly("", "Zo\u00eb's café");
        assertThat(answers.troubles().getFirst().says()).startsWith("2 letters are no UTF-8");
    }

    @Test
    void aFileOfExcelsUnicodeTextIsRead() throws IOException {
        Path file = folder.resolve("excel.txt");
        Files.write(
                file, "\ufeffage\tsafe\r\n9\t\u0646\u0639\u0645 \ud83d\ude00\r\n".getBytes(StandardCharsets.UTF_16LE));

        Answers answers = AnswerFile.read(file, Set.of("safe"), Set.of("age"), _ -> false);

        assertThat(answers.words("safe").words()).containsExactly("", "\u0646\u0639\u0645 \ud83d\ude00");
    }

    @Test
    void fortyMillionLettersInACellThatNobodyAskedForStopNothing() throws IOException {
        Path file = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("safe,words\nagree,");
            for (int times = 0; times < 40_000; times++) {
                out.write("x".repeat(1000));
            }
            out.write("\ndisagree,short\n");
        }

        Answers answers = AnswerFile.read(file, Set.of("safe"), Set.of(), _ -> false);

        assertThat(answers.rows()).isEqualTo(2);
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("open.csv"), "safe,words\nagree,fine\nagree,\"it is\nagree,fine\nagree,fine\n");

        assertThatThrownBy(() -> AnswerFile.read(file, Set.of("safe"), Set.of(), _ -> false))
                .hasMessageContaining("open.csv cannot be read after row 1")
                .hasMessageContaining("Maybe a quotation mark");
    }

    @Test
    void aWordWhereANumberShouldBeIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("weight\n1.5\nheavy\n", Set.of(), Set.of("weight")))
                .hasMessageContaining("\"heavy\" in column weight on line 3 is no number")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aMisspeltColumnIsToldWithWhatWasMeant() throws IOException {
        Answers answers = read("weight,region\n1,North\n", Set.of("regoin"), Set.of());

        assertThatThrownBy(() -> answers.words("regoin"))
                .hasMessageContaining("no column regoin")
                .hasMessageContaining("Maybe region is meant.");
    }

    @Test
    void moreThan127WordsAreStillToldApart() throws IOException {
        StringBuilder text = new StringBuilder("area\n");
        for (int area = 0; area < 300; area++) {
            text.append("area ").append(area).append('\n');
        }
        Coded areas = read(text.toString(), Set.of("area"), Set.of()).words("area");

        assertThat(areas.word(5)).isEqualTo("area 5");
        assertThat(areas.word(299)).isEqualTo("area 299");
    }

    private Answers read(String text, Set<String> words, Set<String> numbers) throws IOException {
        return AnswerFile.read(Files.writeString(folder.resolve("answers.csv"), text), words, numbers, _ -> false);
    }
}
