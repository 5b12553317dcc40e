package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Stretch.Begin;
import org.junit.jupiter.api.Test;

/** The days of two states at once, and how those days begin. */
class StretchTest {

    @Test
    void whatHoldsAtOnceBeganAsTheLaterOfTheTwo() {
        Stretch early = Stretch.of(10, 30, Begin.SEEN);
        Stretch later = Stretch.of(20, 40, Begin.EARLIER);

        assertThat(early.and(later)).isEqualTo(Stretch.of(20, 30, Begin.EARLIER));
        assertThat(later.and(early)).isEqualTo(Stretch.of(20, 30, Begin.EARLIER));
    }

    @Test
    void ofTwoThatBeginOnOneDayTheOneThatWasSeenBeginsIt() {
        Stretch seen = Stretch.of(10, 30, Begin.SEEN);
        Stretch cut = Stretch.of(10, 20, Begin.CUT);

        assertThat(seen.and(cut)).isEqualTo(Stretch.of(10, 20, Begin.SEEN));
        assertThat(cut.and(seen)).isEqualTo(Stretch.of(10, 20, Begin.SEEN));
    }

    @Test
    void theLastDayIsTheDayBeforeItsEnd() {
        Stretch stretch = Stretch.of(10, 20, Begin.SEEN);

        assertThat(stretch.covers(10)).isTrue();
        assertThat(stretch.covers(20)).isFalse();
        assertThat(stretch.overlaps(Stretch.of(19, 30, Begin.SEEN))).isTrue();
        assertThat(stretch.overlaps(Stretch.of(20, 30, Begin.SEEN))).isFalse();
        assertThat(Stretch.of(20, 30, Begin.SEEN).overlaps(stretch)).isFalse();
    }

    @Test
    void whatIsCutBeginsAnewAndWhatReachesNoFurtherStays() {
        Stretch stretch = Stretch.of(10, 20, Begin.SEEN);

        assertThat(stretch.from(10)).isEqualTo(stretch);
        assertThat(stretch.from(11)).isEqualTo(Stretch.of(11, 20, Begin.CUT));
        assertThat(stretch.until(20)).isEqualTo(stretch);
        assertThat(stretch.until(19)).isEqualTo(Stretch.of(10, 19, Begin.SEEN));
    }
}
