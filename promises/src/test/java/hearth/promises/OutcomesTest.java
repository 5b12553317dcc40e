package hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every promise serves one of the five outcomes, or several. */
class OutcomesTest {

    @Test
    void everyPromiseOfTheBookServesAnOutcome() {
        assertThat(Promises.ids())
                .allSatisfy(id -> assertThat(Outcomes.of(id)).as(id).isNotEmpty());
    }

    @Test
    void theTableHoldsThePromisesOfTheBookAndNoOthers() {
        assertThat(Outcomes.all().keySet()).containsExactlyInAnyOrderElementsOf(Promises.ids());
    }

    @Test
    void aSecondRowForAPromiseIsRefused() {
        assertThat(Outcomes.rows("health.teeth healthy\nvoice.review-1 safe happy\n"))
                .hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> Outcomes.rows("health.teeth healthy\n# said again\nhealth.teeth happy\n"))
                .withMessageContaining("health.teeth has a second row.")
                .withMessageContaining("Maybe");
    }

    @Test
    void whatIsNoOutcomeIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Outcomes.rows("health.teeth helthy\n"))
                .withMessageContaining("health.teeth: \"helthy\" is no outcome.");
    }

    @Test
    void everyOutcomeIsServed() {
        assertThat(Outcome.values())
                .allSatisfy(outcome -> assertThat(Promises.ids())
                        .anySatisfy(id -> assertThat(Outcomes.of(id)).contains(outcome)));
    }

    @Test
    void theTableIsReadAsItStands() {
        assertThat(Outcomes.of("health.teeth")).isEqualTo(Set.of(Outcome.HEALTHY));
        assertThat(Outcomes.of("voice.review-1")).containsExactly(Outcome.SAFE, Outcome.HAPPY, Outcome.ENGAGED);
        assertThat(Outcomes.of("nobody.promised-this")).isEmpty();
    }

    @Test
    void aChildCanReadWhatEachOutcomeMeans() {
        assertThat(Outcome.values())
                .allSatisfy(outcome ->
                        assertThat(ReadingAge.grade(outcome.sentence())).isLessThanOrEqualTo(5.0));
    }
}
