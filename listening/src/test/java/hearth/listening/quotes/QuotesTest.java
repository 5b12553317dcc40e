package hearth.listening.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.listening.Fewest;
import hearth.listening.NotAsAskedException;
import hearth.listening.answers.AnswerFile;
import hearth.listening.answers.Answers;
import hearth.listening.themes.Meanings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesTest {

    private static final ToBeQuoted PLAN = new ToBeQuoted(
            "words",
            Optional.of("id"),
            "quote",
            List.of("yes"),
            Optional.of(new ToBeQuoted.Said("sex", Map.of("F", "Girl", "M", "Boy"))),
            Optional.of("age"),
            List.of(6, 12, 19),
            Optional.of(new ToBeQuoted.Said(
                    "home",
                    Map.of(
                            "kin", "living with family other than parents",
                            "home", "living in a children's home",
                            "foster", "living with foster carers"))),
            Optional.of("who"),
            List.of("council"));

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>(List.of("id,who,council,sex,age,home,quote,words"));

    @Test
    void elevenWhoAreAlikeBearTheFinestWordsAndTenDoNot() throws IOException {
        add(11, "child", "F", "10", "kin");
        add(10, "child", "M", "10", "kin");
        add(5, "child", "M", "10", "foster");
        add(6, "child", "M", "10", "home");

        Attributions attributions = Attributions.of(read(), PLAN);

        assertThat(attributions.of(0)).contains("Girl, 10, living with family other than parents");
        assertThat(attributions.shared("Girl, 10, living with family other than parents"))
                .isEqualTo(11);
        assertThat(attributions.of(11)).contains("Boy, 10");
        assertThat(attributions.shared("Boy, 10")).isEqualTo(21);
    }

    @Test
    void whereSexWouldPointAtFewTheChildIsAChildAndTheHomeStays() throws IOException {
        add(6, "child", "F", "13", "home");
        add(6, "child", "M", "13", "home");

        assertThat(Attributions.of(read(), PLAN).of(0)).contains("Child, 13, living in a children's home");
    }

    @Test
    void theFewOfWhomNoMoreCanBeSaidAreNotPointedAtByIt() throws IOException {
        add(40, "child", "F", "10", "kin");
        add(3, "child", "F", "10", "home");
        add(9, "child", "F", "11", "home");

        Attributions attributions = Attributions.of(read(), PLAN);

        // "Girl, 10" would mean one of the three, since the forty are all said to live with relatives
        assertThat(attributions.of(40)).contains("Girl, 6 to 11");
        assertThat(attributions.shared("Girl, 6 to 11")).isEqualTo(12);
    }

    @Test
    void whomEveryWordWouldPointAtIsNotQuotedAtAll() throws IOException {
        add(40, "child", "F", "10", "kin");
        add(2, "child", "M", "17", "home");

        Texts texts = Texts.of(read(), PLAN);

        assertThat(texts.exposed()).isEqualTo(2);
        assertThat(texts.texts()).hasSize(40);
    }

    @Test
    void noAttributionIsBorneByFewerThanEleven() throws IOException {
        for (int child = 0; child < 600; child++) {
            add(
                    1,
                    child % 7 == 0 ? "parent" : "child",
                    child % 3 == 0 ? "F" : child % 3 == 1 ? "M" : "",
                    child % 11 == 0 ? "" : "" + (6 + child % 13),
                    List.of("kin", "foster", "home", "", "kin").get(child % 5));
        }
        Answers answers = read();
        Attributions attributions = Attributions.of(answers, PLAN);

        Map<String, Long> borne = IntStream.range(0, answers.rows())
                .mapToObj(row -> attributions.of(row).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        assertThat(borne).hasSizeGreaterThan(5).containsKey("Adult answering for a child");
        borne.forEach((words, count) -> {
            assertThat(count).as(words).isGreaterThanOrEqualTo(Fewest.CHILDREN);
            assertThat(attributions.shared(words)).as(words).isEqualTo(count.intValue());
        });
    }

    @Test
    void nobodyIsQuotedWhoDidNotSayYes() throws IOException {
        add(12, "child", "F", "10", "kin");
        lines.set(1, lines.get(1).replace(",yes,", ",no,"));
        lines.set(2, lines.get(2).replace(",yes,", ",,"));

        Texts texts = Texts.of(read(), PLAN);

        assertThat(texts.unasked()).isEqualTo(2);
        assertThat(texts.texts())
                .extracting(Texts.Text::id)
                .doesNotContain("r1", "r2")
                .hasSize(10);
    }

    @Test
    void quotesAreOfEveryThemeAndOfChildrenNotHeardYet() throws IOException {
        List<String> buses = List.of(
                "there is no bus in the evening", "the bus never comes on time", "the bus costs too much for us");
        List<String> brothers = List.of(
                "i want to see my brother more often",
                "nobody asked before my sister moved away",
                "my brother lives too far from me");
        for (int child = 0; child < 44; child++) {
            String words = (child % 2 == 0 ? buses : brothers).get(child / 2 % 3) + " "
                    + "and that is bad".repeat(child % 5 == 0 ? 0 : 1);
            lines.add("r%d,child,Ashcombe,%s,10,kin,yes,%s"
                    .formatted(child, child < 22 ? "F" : "M", words + " " + child));
        }

        List<Quote> quotes = Breadth.of(Texts.of(read(), PLAN), Gazetteer.with(List.of()), Meanings.open(), 2);

        Map<String, List<Quote>> byTheme = quotes.stream().collect(Collectors.groupingBy(Quote::theme));
        assertThat(byTheme).hasSizeGreaterThanOrEqualTo(2);
        byTheme.forEach((theme, two) -> assertThat(two)
                .as(theme)
                .hasSize(2)
                .extracting(Quote::attribution)
                .containsExactlyInAnyOrder(
                        "Girl, 10, living with family other than parents",
                        "Boy, 10, living with family other than parents"));
    }

    @Test
    void whatWasReadMayBePrintedWithMarksAndCutsAndNoOtherWords() throws IOException {
        add(12, "child", "F", "10", "kin");
        Texts texts = Texts.of(read(), PLAN);

        assertThat(Approved.check(
                        List.of(
                                new Approved("r1", "i am unhappy when [name] moves ...", "Ada", "report, page 3"),
                                new Approved("r1", "i am unhappy when [name] moves ...", "Ada", "slides, 7")),
                        texts))
                .containsExactly(new Approved.ForPrint(
                        "r1",
                        "i am unhappy when [name] moves ...",
                        "Girl, 10, living with family other than parents",
                        "Ada",
                        List.of("report, page 3", "slides, 7")));
        for (String wrong : List.of(
                "I am unhappy when [name] moves ...",
                "i am ... happy when [name] moves ...",
                "i am unhappy",
                "i am unhappy when [my brother Ben] moves ...")) {
            assertThatThrownBy(() -> Approved.check(List.of(new Approved("r1", wrong, "Ada", "")), texts))
                    .as(wrong)
                    .isInstanceOf(NotAsAskedException.class)
                    .hasMessageContaining("are not the child's own")
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void aConsentTakenBackOrAMissingSignatureStopsThePrint() throws IOException {
        add(12, "child", "F", "10", "kin");
        lines.set(1, lines.get(1).replace(",yes,", ",no,"));
        Texts texts = Texts.of(read(), PLAN);
        String words = "i am unhappy when Ben moves away again";

        assertThatThrownBy(() -> Approved.check(List.of(new Approved("r1", words, "Ada", "report, page 3")), texts))
                .hasMessageContaining("its writer does not allow it any more")
                .hasMessageContaining("report, page 3");
        assertThatThrownBy(() -> Approved.check(List.of(new Approved("r2", words, "", "report")), texts))
                .hasMessageContaining("Nobody signed for text r2");
    }

    private void add(int children, String who, String sex, String age, String home) {
        for (int child = 0; child < children; child++) {
            lines.add("r%d,%s,Ashcombe,%s,%s,%s,yes,i am unhappy when Ben moves away again"
                    .formatted(lines.size(), who, sex, age, home));
        }
    }

    private Answers read() throws IOException {
        Path file = Files.write(folder.resolve("wave.csv"), lines);
        return AnswerFile.read(file, PLAN.words(), Set.of(), _ -> false);
    }
}
