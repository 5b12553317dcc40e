package hearth.practice.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.retention.RetentionRule.Confirmed;
import hearth.story.AboutTheChild.Born;
import hearth.story.Adoption.Adopted;
import hearth.story.Answer;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Plans.AbuseCategory;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The last day of each rule, against days that were worked out by hand. */
class RetentionTest {

    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2026, 11, 20));

    @TestFactory
    List<DynamicTest> theLastDayIsTheOneThatWasWorkedOutByHand() throws IOException {
        List<String> rows = lines().stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row, () -> holds(row.split(" +", -1))))
                .toList();
    }

    private static void holds(String[] cells) {
        Set<Ground> grounds =
                Arrays.stream(cells[0].split("\\+", -1)).map(Ground::valueOf).collect(Collectors.toSet());
        Keeping keeping =
                Keeping.of(new Childhood(day(cells[1]), day(cells[2]), day(cells[3]), LAST, grounds), Map.of());

        String last = switch (keeping) {
            case Keeping.Until(var day, var _) -> day.toString();
            case Keeping.WithoutEnd _ -> "open";
        };
        assertThat(last).isEqualTo(cells[4]);
    }

    @Test
    void onTheLastDayItIsKeptAndOnTheNextSomebodyMayDecide() {
        Keeping keeping = new Keeping.Until(LocalDate.of(2085, 1, 1), RetentionRules.LOOKED_AFTER);

        assertThat(keeping.isDue(LocalDate.of(2085, 1, 1))).isFalse();
        assertThat(keeping.isDue(LocalDate.of(2085, 1, 2))).isTrue();
        assertThat(new Keeping.WithoutEnd("why").isDue(LocalDate.of(2999, 1, 1)))
                .isFalse();
    }

    @Test
    void whatNoLawDecidesEndsWhereTheCouncilSetsIt() {
        Childhood childhood =
                new Childhood(Optional.empty(), Optional.empty(), Optional.empty(), LAST, Set.of(Ground.PROTECTED));

        assertThat(Keeping.of(childhood, Map.of(Ground.PROTECTED, 35)))
                .isEqualTo(new Keeping.Until(LocalDate.of(2061, 11, 20), RetentionRules.PROTECTED));
    }

    @Test
    void aStoryTellsWhichRulesStandForTheChild() {
        Story story = story(
                fact("born", new Born(), LocalDate.of(2015, 8, 8)),
                fact("care", new LookedAfter(Start.SEEN, CareEnd.UNKNOWN), LocalDate.of(2016, 1, 1)),
                fact("adopted", new Adopted(2, Answer.NO), LocalDate.of(2018, 6, 15)));

        assertThat(Childhood.of(story).grounds()).containsExactlyInAnyOrder(Ground.LOOKED_AFTER, Ground.ADOPTED);
        assertThat(Keeping.of(Childhood.of(story), Map.of()))
                .isEqualTo(new Keeping.Until(LocalDate.of(2118, 6, 15), RetentionRules.ADOPTED));
    }

    @Test
    void aChildWhoWasOnlyHelpedIsKeptUntilTheCouncilSaysHowLong() {
        Story story = story(
                fact("born", new Born(), LocalDate.of(2015, 8, 8)),
                fact(
                        "plan",
                        new ChildProtectionPlan(AbuseCategory.NEGLECT, AbuseCategory.NEGLECT, 0),
                        LocalDate.of(2016, 1, 1)));

        assertThat(Keeping.of(Childhood.of(story), Map.of())).isInstanceOf(Keeping.WithoutEnd.class);
    }

    @Test
    void aNumberWhoseLawNobodyReadSaysSo() {
        assertThat(RetentionRules.ADOPTED.confirmed().warning()).startsWith("not confirmed");
        assertThat(RetentionRules.ALL)
                .allSatisfy(rule -> assertThat(rule.confirmed().warning().isEmpty())
                        .as(rule.id())
                        .isEqualTo(rule.confirmed() == Confirmed.LAW));
        assertThat(RetentionRules.ALL).extracting(RetentionRule::ground).containsExactlyInAnyOrder(Ground.values());
    }

    private static Story story(Fact<?>... facts) {
        return Story.of(new ChildId("AMY"), List.of(Source.RECORD), List.of(facts));
    }

    private static Fact<?> fact(String name, Detail detail, LocalDate day) {
        return new Fact<>(FactId.named(name), detail, Days.on(day), Recorded.UNKNOWN, Provenance.of("record"));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(RetentionTest.class.getResourceAsStream("last-days.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
