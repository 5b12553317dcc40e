package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacementTypeTest {

    @Test
    void theChildIsOnlyAwayForAWhileInFourKindsOfPlace() {
        assertThat(Stream.of(PlacementType.values()).filter(PlacementType::isStayAway))
                .extracting(PlacementType::code)
                .containsExactly("T0", "T1", "T2", "T3");
    }
}
