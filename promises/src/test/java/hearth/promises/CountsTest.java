package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.promises.Verdict.Word;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many children are counted by parts, in any order. */
class CountsTest {

    private static final Catalogue ENGLAND = Promises.catalogue();
    private static final Promise FIRST_REVIEW = ENGLAND.named("voice.review-1").orElseThrow();
    private static final Promise FIRST_VISIT =
            ENGLAND.named("voice.visit-first").orElseThrow();
    private static final Promise LAST = ENGLAND.all().getLast();

    @Test
    void eachTimeIsCountedAndEachChildOnce() {
        Counts counts = new Counts(ENGLAND);
        counts.add(3, FIRST_REVIEW, Word.KEPT);
        counts.add(3, FIRST_REVIEW, Word.KEPT);
        counts.add(7, FIRST_REVIEW, Word.BROKEN);
        counts.add(7, FIRST_VISIT, Word.KEPT);
        counts.add(8, LAST, Word.NOT_YET_DUE);

        assertThat(counts.times(FIRST_REVIEW, Word.KEPT)).isEqualTo(2);
        assertThat(counts.times(FIRST_REVIEW, Word.KEPT_LATE)).isZero();
        assertThat(counts.times(FIRST_VISIT, Word.KEPT)).isEqualTo(1);
        assertThat(counts.owed(FIRST_REVIEW)).isEqualTo(3);
        assertThat(counts.owed(LAST)).isEqualTo(1);
        assertThat(counts.children(FIRST_REVIEW, Word.KEPT)).isEqualTo(numbers(3));
        assertThat(counts.children(FIRST_REVIEW)).isEqualTo(numbers(3, 7));
        assertThat(counts.catalogue()).isSameAs(ENGLAND);
    }

    @Test
    void whatWasNotOwedIsNotCountedAsOwed() {
        Counts counts = new Counts(ENGLAND);
        counts.add(4, FIRST_REVIEW, Word.NOT_OWED);

        assertThat(counts.owed(FIRST_REVIEW)).isZero();
        assertThat(counts.children(FIRST_REVIEW)).isEqualTo(numbers());
    }

    @Test
    void partsAddUpToTheWhole() {
        Counts one = new Counts(ENGLAND);
        one.add(1, FIRST_REVIEW, Word.KEPT);
        one.add(1, Promises.all().getFirst(), Word.EXCUSED);
        Counts other = new Counts(ENGLAND);
        other.add(2, FIRST_REVIEW, Word.KEPT);
        other.add(2, Promises.all().getFirst(), Word.EXCUSED);
        other.add(2, LAST, Word.BROKEN);
        one.addAll(other);

        assertThat(one.times(FIRST_REVIEW, Word.KEPT)).isEqualTo(2);
        assertThat(one.times(Promises.all().getFirst(), Word.EXCUSED)).isEqualTo(2);
        assertThat(one.times(LAST, Word.BROKEN)).isEqualTo(1);
        assertThat(one.children(FIRST_REVIEW, Word.KEPT)).isEqualTo(numbers(1, 2));
    }

    @Test
    void verdictsOnAChildAreCountedAsTheyAre() {
        Counts counts = new Counts(ENGLAND);
        counts.add(
                5,
                List.of(new Judged(FIRST_REVIEW, new Verdict.Broken(Occasion.of(20_000, new Deadline.OnDay(20_028))))));

        assertThat(counts.children(FIRST_REVIEW, Word.BROKEN)).isEqualTo(numbers(5));
    }

    private static BitSet numbers(int... children) {
        BitSet numbers = new BitSet();
        for (int child : children) {
            numbers.set(child);
        }
        return numbers;
    }
}
