package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Reviews.Review;
import hearth.story.Visits.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What several sources cover together, held against asking each of them for each day. */
class SourcesTest {

    private static final Kind<Review> REVIEW = Kind.of(Review.class);
    private static final int LAST = 60;

    @Property(tries = 500)
    void daysAreCoveredTogetherWhereEachIsCoveredBySomeSource(
            @ForAll long seed, @ForAll @IntRange(max = LAST) int first, @ForAll @IntRange(max = LAST) int last) {
        List<Source> sources = invented(new Random(seed));
        boolean each = IntStream.rangeClosed(first, last).allMatch(day -> isCovered(sources, day));

        assertThat(Sources.of(sources).covers(REVIEW, first, last)).isEqualTo(each);
    }

    @Property(tries = 500)
    void coverBeginsAnewOnTheFirstCoveredDayAfterOneThatIsNot(
            @ForAll long seed, @ForAll @IntRange(max = LAST) int after) {
        List<Source> sources = invented(new Random(seed));
        int anew = IntStream.rangeClosed(after + 1, LAST + 1)
                .filter(day -> isCovered(sources, day) && !isCovered(sources, day - 1))
                .findFirst()
                .orElse(Span.OPEN);

        assertThat(Sources.of(sources).nextCovered(REVIEW, after)).isEqualTo(anew);
    }

    @Property(tries = 500)
    void aSilenceTakesItsDaysFromItsKindAloneAndFromTheSourcesThemselves(
            @ForAll long seed, @ForAll @IntRange(max = 30) int from, @ForAll @IntRange(max = 30) int length) {
        List<Source> sources = invented(new Random(seed));
        Sources before = Sources.of(sources);
        Sources silent = before.silentOn(REVIEW, new Days(from, from + length));

        for (int day = 0; day <= LAST; day++) {
            boolean isSilent = from <= day && day < from + length;
            assertThat(silent.covers(REVIEW, day, day)).isEqualTo(isCovered(sources, day) && !isSilent);
            assertThat(Sources.of(silent.all()).covers(REVIEW, day, day)).isEqualTo(silent.covers(REVIEW, day, day));
            assertThat(silent.covers(Kind.of(Visit.class), day, day))
                    .isEqualTo(before.covers(Kind.of(Visit.class), day, day));
        }
    }

    private static boolean isCovered(List<Source> sources, int day) {
        return sources.stream()
                .flatMap(source -> source.coverage().stream())
                .anyMatch(one -> one.kinds().get(REVIEW.ordinal()) && one.days().covers(day));
    }

    private static List<Source> invented(Random random) {
        List<Source> sources = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            List<Coverage> coverage = new ArrayList<>();
            for (int parts = random.nextInt(3); parts > 0; parts--) {
                int from = random.nextInt(50);
                Days days = new Days(from, from + 1 + random.nextInt(10));
                coverage.add(Coverage.of(days, random.nextBoolean() ? List.of(Review.class) : List.of(Visit.class)));
            }
            sources.add(new Source("source " + count, coverage));
        }
        return sources;
    }
}
