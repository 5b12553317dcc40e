package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2029, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2030, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    })
    void theHolidaysOfAYearFallWhereTheyWereAnnounced(int year, String days) {
        assertThat(BankHolidays.of(year))
                .extracting(day -> day.toString().substring(5))
                .containsExactly(days.split(" "));
    }

    @Test
    void twentyWorkingDaysFromTheMondayBeforeChristmas2026EndOn21January() {
        assertThat(WorkingDays.after(LocalDate.parse("2026-12-21"), 20)).isEqualTo(LocalDate.parse("2027-01-21"));
    }

    @Test
    void aPeriodBeginningWithADayCountsThatDay() {
        assertThat(WorkingDays.beginningWith(LocalDate.parse("2027-01-11"), 10))
                .isEqualTo(LocalDate.parse("2027-01-22"));
    }

    @Test
    void theMondayAfterBoxingDay2026IsAHoliday() {
        assertThat(WorkingDays.isWorking(LocalDate.parse("2026-12-26"))).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.parse("2026-12-28"))).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.parse("2026-12-29"))).isTrue();
    }
}
