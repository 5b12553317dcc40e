package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.AboutTheChild.Born;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Fact;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.WentMissing;
import hearth.story.PlacementType;
import hearth.story.Recorded;
import hearth.story.Reviews.Review;
import hearth.story.Span;
import hearth.story.Story;
import hearth.story.Visits.Visit;
import hearth.story.Voice.Said;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the seed and the number, an invented child's story must hold together. */
class StoriesHoldTogetherTest {

    private static final int LAST_DAY = (int) LocalDate.of(2026, 3, 31).toEpochDay();

    @Property(tries = 400, seed = "903")
    void nothing_happens_before_the_child_is_born(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);
        int born = story.all(Born.class).getFirst().day();

        assertThat(story.standing()).allSatisfy(fact -> assertThat(fact.day()).isGreaterThanOrEqualTo(born));
    }

    @Property(tries = 400, seed = "903")
    void nothing_happens_after_the_last_day_of_the_year(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);

        assertThat(story.standing()).allSatisfy(fact -> assertThat(fact.day()).isLessThanOrEqualTo(LAST_DAY));
    }

    @Property(tries = 400, seed = "903")
    void every_home_lies_inside_a_time_of_being_looked_after_and_there_is_always_one(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);
        List<Fact<Placement>> homes = story.all(Placement.class).stream()
                .filter(home -> !home.detail().type().name().startsWith("TEMPORARY"))
                .toList();

        assertThat(story.all(LookedAfter.class)).allSatisfy(care -> fills(care.happened(), homes));
        assertThat(story.all(LookedAfter.class))
                .allSatisfy(care -> fills(care.happened(), story.all(UnderLegalStatus.class)));
        assertThat(homes).allSatisfy(home -> inside(home.happened(), story));
    }

    @Property(tries = 400, seed = "903")
    void reviews_visits_and_going_missing_fall_into_times_of_being_looked_after(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);

        assertThat(story.all(Review.class)).allSatisfy(review -> inside(review.happened(), story));
        assertThat(story.all(Visit.class)).allSatisfy(visit -> inside(visit.happened(), story));
        assertThat(story.all(WentMissing.class)).allSatisfy(away -> inside(away.happened(), story));
        assertThat(story.all(AdoptionPlanned.class)).allSatisfy(plan -> inside(plan.happened(), story));
    }

    @Property(tries = 400, seed = "903")
    void the_age_fits_the_home(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);
        int born = story.all(Born.class).getFirst().day();

        assertThat(story.all(Placement.class)).allSatisfy(home -> {
            int age = Dates.age(born, home.day());
            assertThat(age).isLessThan(18);
            if (home.detail().type() == PlacementType.SUPPORTED_ACCOMMODATION) {
                assertThat(age).isGreaterThanOrEqualTo(16);
            }
        });
    }

    @Property(tries = 400, seed = "903")
    void nothing_is_written_down_before_it_happens(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);

        assertThat(story.written()).allSatisfy(fact -> {
            Recorded.At recorded = (Recorded.At) fact.recorded();
            assertThat(recorded.at()).isAfterOrEqualTo(fact.happened().start());
        });
    }

    @Property(tries = 200, seed = "903")
    void a_childs_words_are_whole_sentences_without_gaps(
            @ForAll @IntRange(min = 1, max = 40) int seed, @ForAll @IntRange(max = 1599) int number) {
        Story story = InventedCouncil.of(seed).story(number);

        assertThat(story.all(Said.class))
                .allSatisfy(said -> assertThat(said.detail().words())
                        .doesNotContain("{", "}", "|")
                        .matches("[A-Z].*[.?!]"));
    }

    /** The facts follow one another without a gap from the first day of the span to its end. */
    private static void fills(Span span, List<? extends Fact<?>> facts) {
        int reached = span.fromDay();
        for (Fact<?> fact : facts) {
            if (fact.day() == reached) {
                reached = fact.happened().toDay();
            }
        }
        assertThat(reached).isEqualTo(span.toDay());
    }

    private static void inside(Span span, Story story) {
        assertThat(story.all(LookedAfter.class))
                .anyMatch(care -> care.day() <= span.fromDay()
                        && span.toDay() <= care.happened().toDay());
    }
}
