package hearth.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void aFewAreWrittenAsPeople() {
        assertThat(Tally.of(2, 0, 1, 0, 0, 0, 0).sentence()).isEqualTo("2 of 3 kept in time.");
    }

    @Test
    void manyHaveAShareAndWhatCannotBeToldStandsBesideIt() {
        assertThat(Tally.of(1786, 64, 31, 0, 22, 203, 318).sentence())
                .isEqualTo("1,786 of 1,881 (95%) kept in time. We cannot tell for 318 more.");
    }

    @Test
    void cannotTellIsNeverCountedAsKept() {
        assertThat(Tally.of(0, 0, 0, 0, 0, 0, 302).sentence()).isEqualTo("We cannot tell.");
    }

    @Test
    void aShareIsNeverRoundedToAll() {
        assertThat(Tally.of(999, 0, 1, 0, 0, 0, 0).sentence()).startsWith("999 of 1,000 (over 99%)");
    }

    @Test
    void theBarFillsItsWidth() {
        assertThat(Tally.of(1, 0, 1, 0, 0, 0, 2).segments())
                .containsExactly(
                        new Segment(Outcome.KEPT, 1, "0.00%", "25.00%"),
                        new Segment(Outcome.BROKEN, 1, "25.00%", "25.00%"),
                        new Segment(Outcome.CANNOT_TELL, 2, "50.00%", "50.00%"));
    }
}
