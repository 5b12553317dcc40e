package hearth.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayOfJudgingTest {

    @Test
    void theLastDayOfTheYearNeedsNoWord() {
        assertThat(caution("2026-03-31")).isEmpty();
    }

    @Test
    void aDayBeforeTheYearIsDoubted() {
        assertThat(caution("2025-03-31")).contains("before", "1 April 2025", "Maybe");
    }

    @Test
    void aDayWithinTheYearLeavesTheRestOut() {
        assertThat(caution("2026-03-30")).contains("later days is left out");
    }

    @Test
    void aDayAfterTheYearIsBeyondWhatTheReturnTells() {
        assertThat(caution("2026-04-01")).contains("31 March 2026", "nobody can tell");
    }

    private static String caution(String day) {
        return DayOfJudging.caution(new CollectionYear(2026), LocalDate.parse(day));
    }
}
