package hearth.listening.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void f1IsHowFarTwoSetsOfCodesOverlap() {
        assertThat(Agreement.f1(List.of("A", "B"), List.of("B"))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Agreement.f1(List.of("A"), List.of("B"))).isZero();
        assertThat(Agreement.f1(List.of(), List.of())).isEqualTo(1);
    }

    @Test
    void fullAgreementIsAlphaOneAndChanceIsAboutNought() {
        List<List<String>> person = List.of(List.of("A"), List.of("B"), List.of("A"), List.of("B"));

        assertThat(Agreement.between(person, person).alpha()).isEqualTo(1);
        assertThat(Agreement.between(person, person).exact()).isEqualTo(1);
        // by hand: half of the four pairs differ, and 16 of the 28 pairs of all eight values do
        assertThat(Agreement.between(person, List.of(List.of("A"), List.of("A"), List.of("B"), List.of("B")))
                        .alpha())
                .isCloseTo(1 - 0.5 / (16 / 28.0), within(1e-12));
    }

    @Test
    void theIntervalIsTheSameOnEveryRun() {
        List<List<String>> person = List.of(List.of("A"), List.of("B"), List.of("A", "C"), List.of("B"));
        List<List<String>> machine = List.of(List.of("A"), List.of("A"), List.of("C"), List.of("B"));

        assertThat(Agreement.between(person, machine)).isEqualTo(Agreement.between(person, machine));
    }
}
