package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.story.AboutTheChild.Born;
import hearth.story.Care.FamilyHome;
import hearth.story.Visits.HomeWarning;
import hearth.story.Voice.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final ChildId AMY = new ChildId("amy");
    private static final Provenance RECORD = Provenance.of("record");

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        var story = story(
                said("a", "I like it here", "2026-12-21", "2026-12-21T10:00:00Z"),
                said("a", "I like it here. Mostly", "2026-12-21", "2026-12-22T10:00:00Z"));

        assertThat(words(story)).containsExactly("I like it here. Mostly");
        assertThat(story.written()).hasSize(2);
    }

    @Test
    void beforeTheCorrectionTheFirstVersionCouldBeRead() {
        var story = story(
                said("a", "I like it here", "2026-12-21", "2026-12-21T10:00:00Z"),
                said("a", "I like it here. Mostly", "2026-12-21", "2026-12-22T10:00:00Z"));

        assertThat(words(story.asKnownAt(Instant.parse("2026-12-21T23:00:00Z"))))
                .containsExactly("I like it here");
        assertThat(words(story.asKnownAt(Instant.parse("2026-12-20T23:00:00Z"))))
                .isEmpty();
    }

    @Test
    void aRetractedFactNoLongerStandsButStaysWritten() {
        var wrongChild = new Fact<>(
                FactId.named("a"),
                new Retracted("this was about another child"),
                Days.on(LocalDate.parse("2026-12-21")),
                Recorded.at(Instant.parse("2026-12-23T10:00:00Z")),
                RECORD);
        var story = story(said("a", "I like it here", "2026-12-21", "2026-12-21T10:00:00Z"), wrongChild);

        assertThat(words(story)).isEmpty();
        assertThat(story.written()).hasSize(2);
    }

    @Test
    void twoVersionsOfTheSameMomentAreOrderedByTheirWrite() {
        assertThat(words(story(written("two", 2), written("one", 1)))).containsExactly("two");
    }

    @Test
    void factsOfOneKindComeOldestFirstInTheChildsLife() {
        var story = story(
                said("b", "later", "2027-01-02", "2026-12-01T10:00:00Z"),
                said("a", "earlier", "2026-12-21", "2027-02-01T10:00:00Z"));

        assertThat(words(story)).containsExactly("earlier", "later");
        assertThat(story.all(FamilyHome.class)).isEmpty();
    }

    @Test
    void aGapBetweenTwoYearsIsNotCovered() {
        var story = covered(year("2024-04-01", "2025-04-01"), year("2025-04-02", "2026-04-01"));

        assertThat(story.covers(Kind.of(Said.class), day("2024-05-01"), day("2025-03-31")))
                .isTrue();
        assertThat(story.covers(Kind.of(Said.class), day("2025-03-31"), day("2025-04-02")))
                .isFalse();
        assertThat(story.covers(Kind.of(HomeWarning.class), day("2024-05-01"), day("2024-05-01")))
                .isFalse();
    }

    @Test
    void twoYearsThatMeetAreCoveredThroughout() {
        var story = covered(year("2025-04-01", "2026-04-01"), year("2024-04-01", "2025-04-01"));

        assertThat(story.covers(Kind.of(Said.class), day("2024-05-01"), day("2026-03-31")))
                .isTrue();
        assertThat(story.covers(Kind.of(Said.class), day("2024-05-01"), day("2026-04-01")))
                .isFalse();
    }

    @Test
    void theRecordCoversEveryDay() {
        assertThat(covered(Source.RECORD).covers(Kind.of(Said.class), day("1990-01-01"), day("2090-01-01")))
                .isTrue();
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefusedWithAHint() {
        assertThatThrownBy(() -> Days.between(LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-20")))
                .hasMessageContaining("2026-12-21")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aPlaceTwentyMilesOffIsMeasuredInMiles() {
        assertThat(new GridPoint(400000, 300000).milesTo(new GridPoint(432186, 300000)))
                .isEqualTo(20.0);
    }

    @Test
    void theFirstKindAndTheLastAreFoundBesideEachOther() {
        Fact<Born> born = new Fact<>(
                FactId.named("b"),
                new Born(),
                Days.on(LocalDate.parse("2026-12-21")),
                Recorded.at(Instant.parse("2026-12-21T10:00:00Z")),
                RECORD);
        Story story = story(said("a", "I want to stay.", "2026-12-21", "2026-12-21T10:00:00Z"), born);

        assertThat(story.all(Born.class)).hasSize(1);
        assertThat(words(story)).containsExactly("I want to stay.");
    }

    @Test
    void everyKindOfFactHasItsOwnName() {
        assertThat(Kind.all())
                .<String>map(Kind::name)
                .doesNotHaveDuplicates()
                .contains("looked-after", "placement", "visit", "born", "retracted");
    }

    private static Source year(String from, String to) {
        var days = Days.between(LocalDate.parse(from), LocalDate.parse(to));
        return new Source(from, List.of(Coverage.of(days, List.of(Said.class))));
    }

    private static Story covered(Source... sources) {
        return Story.of(AMY, List.of(sources), List.of());
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }

    private static Fact<Said> said(String id, String words, String day, String recorded) {
        return new Fact<>(
                FactId.named(id),
                new Said(words, Role.SOCIAL_WORKER),
                Days.on(LocalDate.parse(day)),
                Recorded.at(Instant.parse(recorded)),
                RECORD);
    }

    private static Fact<Said> written(String words, long write) {
        return new Fact<>(
                FactId.named("a"),
                new Said(words, Role.SOCIAL_WORKER),
                Days.on(LocalDate.parse("2026-12-21")),
                new Recorded.At(Instant.parse("2026-12-21T10:00:00Z"), write),
                RECORD);
    }

    private static Story story(Fact<?>... facts) {
        return Story.of(AMY, List.of(Source.RECORD), List.of(facts));
    }

    private static List<String> words(Story story) {
        return story.all(Said.class).stream().map(fact -> fact.detail().words()).toList();
    }
}
