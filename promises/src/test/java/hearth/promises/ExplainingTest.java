package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.examples.Example;
import hearth.promises.examples.ExampleFile;
import hearth.promises.explain.Explained;
import hearth.promises.explain.Explaining;
import hearth.promises.explain.Step;
import hearth.promises.explain.Topic;
import hearth.story.Fact;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** "Why?" must be answered so that a person can check it by hand. */
class ExplainingTest {

    private static final String CHRISTMAS = """
            Amy comes into care before Christmas
              born 2017-05-04
              looked-after from 2026-12-21
              placement from 2026-12-21 type FOSTER_OTHER_LONG_TERM
              review 2027-01-22 recorded 2027-01-25 10:00
              judge 2027-02-01
              expect voice.review-1 kept-late due 2027-01-21 late 1 day
            """;

    @Test
    void workingDaysAreCountedOverChristmasInTheOpen() {
        assertThat(words("voice.review-1", "2027-02-01", Topic.CLOCK))
                .containsExactly("21 December 2026 + 20 working days, not counting Saturdays, Sundays, 25 December,"
                        + " 28 December and 1 January = 21 January 2027.");
    }

    @Test
    void theFactsAreNamedWithTheDayOnWhichTheyWereWrittenDown() {
        assertThat(words("voice.review-1", "2027-02-01", Topic.FACT))
                .containsExactly(
                        "Looked after: from 21 December 2026, and still so (record, written down on 21 December 2026).",
                        "Review: 22 January 2027 (record, written down on 25 January 2027).");
    }

    @Test
    void weeksAreCountedWithoutRegardToHolidays() {
        assertThat(words("voice.visit-first", "2027-02-01", Topic.CLOCK))
                .containsExactly("21 December 2026 + 1 week = 28 December 2026.");
    }

    @Test
    void whatWasNeverOwedIsExplainedToo() {
        Explained explained = Explaining.of("voice.visit-asked", story(), on("2027-02-01"));

        assertThat(explained.times()).isEmpty();
        assertThat(explained.notOwed()).containsExactly("Nothing in this story tells of \"visit requested\".");
    }

    @Test
    void whatIsNoLawIsNotExplainedAsLaw() {
        Story word = ExampleFile.read("here", """
                        Jo said that she would ring
                          born 2017-05-04
                          promised-to 2026-12-21 what "ring" by SOCIAL_WORKER until 2026-12-24
                          judge 2026-12-22
                          expect voice.word-given not-yet-due due 2026-12-24
                        """).examples().getFirst().story();

        assertThat(Explaining.of("voice.word-given", word, on("2026-12-22"))
                        .times()
                        .getFirst()
                        .steps())
                .contains(new Step(Topic.WRITTEN, "a person's own word, always."))
                .extracting(Step::topic)
                .doesNotContain(Topic.LAW);
    }

    @Property(tries = 200)
    void everyVerdictIsExplainedAndItsDayCanBeCountedAgain(
            @ForAll("facts") List<Fact<?>> facts, @ForAll @IntRange(max = InventedStories.LAST) int day) {
        Story story = InventedStories.story(facts);
        Asking asking = Asking.on(InventedStories.FIRST.plusDays(day));

        for (Promise promise : Promises.all()) {
            for (Verdict verdict : promise.check(story, asking)) {
                List<Step> steps = Explaining.of(new Judged(promise, verdict), story, asking)
                        .steps();

                assertThat(steps)
                        .extracting(Step::topic)
                        .contains(Topic.OUTCOME, Topic.KEEPS)
                        .containsAnyOf(Topic.LAW, Topic.WRITTEN);
                assertThat(counted(steps)).allMatch(words -> words.contains(due(verdict)));
            }
        }
    }

    @Provide
    Arbitrary<List<Fact<?>>> facts() {
        return InventedStories.facts();
    }

    /** The counts that end in a day. */
    private static List<String> counted(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.topic() == Topic.CLOCK)
                .map(Step::words)
                .filter(words -> words.contains(" = "))
                .toList();
    }

    private static String due(Verdict verdict) {
        return verdict.occasion().due().date().map(Because::day).orElseThrow();
    }

    private static List<String> words(String promise, String day, Topic topic) {
        return Explaining.of(promise, story(), on(day)).times().getFirst().steps().stream()
                .filter(step -> step.topic() == topic)
                .map(Step::words)
                .toList();
    }

    private static Story story() {
        Example example = ExampleFile.read("here", CHRISTMAS).examples().getFirst();
        return example.story();
    }

    private static Asking on(String day) {
        return Asking.on(LocalDate.parse(day));
    }
}
