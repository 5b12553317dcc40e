package hearth.promises.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who writes an example can get wrong, and what Hearth says to it. */
class MistakesTest {

    private static final String GOOD = """
            All is well
              looked-after from 2026-12-21
              review 2027-01-21
              judge 2027-01-22
              expect voice.review-1 kept due 2027-01-21
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vist 2026-12-29 | \"vist\" is no kind of fact. | Maybe visit.",
                "visit 2026-12-29 bye CHILD | \"bye\" is no field of visit. | Maybe by.",
                "visit 2026-12-29 by SOCIAL_WORKR | \"SOCIAL_WORKR\" is no value of by. | Maybe SOCIAL_WORKER.",
                "visit 2026-12-29 alone perhaps | \"perhaps\" is no value of alone. | Maybe UNKNOWN, YES, NO.",
                "visit 2026-02-30 | \"2026-02-30\" is no day: that month has 28 days. | Maybe 2026-02-28.",
                "visit 29/12/2026 | \"29/12/2026\" is no day in the form that examples use. | Maybe 2026-12-29.",
                "visit 29 Decembre 2026 | is no month | Maybe December.",
                "visit 2026-12-29 24:10 | \"24:10\" is no time. | Maybe 2026-12-30 00:00.",
                "visit 2026-03-29 01:30 | the clocks go forward in that night. | Maybe 02:30.",
                "visit yesterday | No day stands where \"yesterday\" stands. | Maybe 2026-12-29",
                "visit | No day is given. | Maybe 2026-12-29",
                "placement from 2026-12-21 to 2026-12-20 | is no time at all | Maybe the two days are swapped.",
                "placement from 2026-12-21 to 2026-12-21 | is no time at all | Maybe to 2026-12-22.",
                "feelings-asked 2026-12-29 score many | \"many\" is no whole number | Maybe only digits",
                "visit 2026-12-29 by CHILD by CHILD | The field by is given twice. | Maybe one of them",
                "visit 2026-12-29 2026-12-30 | The day 2026-12-30 stands where a field | Maybe from or to is missing",
                "dentist-seen 2026-12-29 by DOCTOR | A dentist-seen fact has no fields | Maybe only a day",
                "said 2026-12-29 words \"I am fine | The quotation marks in | Maybe a \" is missing",
                "correct thevisit 2026-12-29 | No fact is called thevisit. | Maybe the fact above needs: as thevisit.",
                "retract thevisit recorded 2026-12-29 | No fact is called thevisit. | Maybe",
                "source a covers vist from 2026-04-01 | \"vist\" is no kind of fact. | Maybe visit.",
                "expect voice.visit-frist kept | \"voice.visit-frist\" is no promise. | Maybe voice.visit-first.",
                "expect voice.review-1 keept | \"keept\" is no verdict. | Maybe kept.",
                "expect voice.review-1 kept on 2027-01-01 | \"on\" is no word that follows a verdict. | Maybe",
                "expect voice.review-1 kept-late late two days | names no number of days | Maybe late 1 day",
                "expect voice.review-1 excused reason becaus | \"becaus\" is no reason. | Maybe",
                "expect voice.review-1 not-owed due 2027-01-01 | What was not owed has no \"due 2027-01-01\" | Maybe",
                "judge 2027-01-22 expect | stands after the day of judging | Maybe known DAY",
            })
    void eachMistakeIsNamedWithItsLineAndAGuess(String line, String says, String maybe) throws IOException {
        ExamplesReport report = run("""
                A mistake
                  looked-after from 2026-12-21
                  judge 2027-01-22
                  %s
                  expect voice.review-1 broken

                """.formatted(line) + GOOD);

        assertThat(report.text())
                .contains("examples.txt:4: A mistake")
                .contains(says)
                .contains(maybe)
                .endsWith("examples: 1 of 2 passed\n");
        assertThat(report.allPassed()).isFalse();
    }

    @Test
    void whatDiffersIsShownWithTheReasons() throws IOException {
        ExamplesReport report = run(GOOD.replace("review 2027-01-21", "review 2027-01-22"));

        assertThat(report.text()).isEqualTo("""
                        %s:5: All is well
                          expected  voice.review-1 kept due 2027-01-21
                          got       voice.review-1 kept-late due 2027-01-21 late 1 day
                          because   Review: 22 January 2027, 1 day late: it was due by 21 January 2027.
                          because   Owed from 21 December 2026.
                        examples: 0 of 1 passed
                        """.formatted(folder.resolve("examples.txt")));
    }

    @Test
    void tooFewAndTooManyLinesAreBothSaid() throws IOException {
        ExamplesReport tooMany =
                run(GOOD + "  expect voice.review-1 not-yet-due\n  expect voice.review-n kept due 2027-06-01\n");
        ExamplesReport tooFew = run(GOOD.replace("review-1 kept due 2027-01-21", "review-1 not-owed"));

        assertThat(tooMany.text()).contains("it was not owed 2 times").contains("it was not owed once");
        assertThat(tooFew.text()).contains("got       voice.review-1 kept due 2027-01-21");
    }

    @Test
    void indentationMatters() throws IOException {
        ExamplesReport report = run("""
                Cut in two by a blank line
                  looked-after from 2026-12-21

                  judge 2027-01-22
                  expect voice.review-1 broken

                A fact at the margin
                looked-after from 2026-12-21
                  judge 2027-01-22
                  expect voice.review-1 broken

                Nothing is expected
                  judge 2027-01-22

                Named and left empty

                """ + GOOD);

        assertThat(report.text())
                .contains("examples.txt:1: Cut in two by a blank line\n  It is judged on no day.")
                .contains("examples.txt:4\n  This line is indented, and no example is named above it.")
                .contains(
                        "examples.txt:8: A fact at the margin\n  \"looked-after from 2026-12-21\" stands at the margin.")
                .contains("examples.txt:13: Nothing is expected\n  Nothing is expected here.")
                .contains("examples.txt:15: Named and left empty\n  It is judged on no day.")
                .endsWith("examples: 1 of 6 passed\n");
    }

    @Test
    void windowsLineEndsAMarkAndTabsAreReadAndSaid() throws IOException {
        ExamplesReport report = run("\uFEFF" + GOOD.replace("\n", "\r\n").replace("  review", "\treview"));

        assertThat(report.text())
                .contains("examples.txt:1: It begins with a byte order mark.")
                .contains("examples.txt:1: Its lines end as on Windows (CRLF).")
                .contains("examples.txt:3: There is a tab in it.")
                .endsWith("examples: 1 of 1 passed\n");
        assertThat(report.allPassed()).isTrue();
    }

    @Test
    void whatCannotBeReadAtAllIsSaid() throws IOException {
        assertThat(Examples.run(folder.resolve("nowhere")).text())
                .contains("It is not there.")
                .endsWith("examples: 0 of 0 passed\n");
        assertThat(Examples.run(folder).text()).contains("No file whose name ends in .txt is here.");
        assertThat(run("# nothing\n").allPassed()).isFalse();
        Files.write(folder.resolve("latin.txt"), "Müller\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Examples.run(folder).text()).contains("latin.txt\n  It is not in UTF-8.");
    }

    private ExamplesReport run(String text) throws IOException {
        Files.writeString(folder.resolve("examples.txt"), text);
        return Examples.run(folder);
    }
}
