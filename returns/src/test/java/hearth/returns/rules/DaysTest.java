package hearth.returns.rules;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.ssda903.ReturnDay;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How birthdays are counted. */
class DaysTest {

    @Property(tries = 5000)
    void aBirthdayIsTheCalendars(
            @ForAll @IntRange(min = -200_000, max = 200_000) int day,
            @ForAll @IntRange(min = -1, max = 120) int years) {
        assertThat(Days.plusYears(day, years))
                .isEqualTo((int) LocalDate.ofEpochDay(day).plusYears(years).toEpochDay());
    }

    @Property(tries = 200)
    void bornOn29FebruaryItIsThe28thWhereThereIsNo29th(@ForAll @IntRange(min = 1, max = 30) int years) {
        LocalDate born = LocalDate.of(2008, 2, 29);

        assertThat(Days.plusYears((int) born.toEpochDay(), years))
                .isEqualTo((int) born.plusYears(years).toEpochDay());
    }

    @Example
    void aDayThatIsNotKnownHasNoBirthday() {
        assertThat(Days.plusYears(ReturnDay.NONE, 18)).isEqualTo(ReturnDay.NONE);
    }

    @Example
    void aDayThatIsNotKnownIsBeforeAndAfterNoOther() {
        int day = Days.of(2026, 12, 21);

        assertThat(Days.isBefore(ReturnDay.NONE, day)).isFalse();
        assertThat(Days.isAfter(day, ReturnDay.NONE)).isFalse();
        assertThat(Days.isOnOrBefore(ReturnDay.NONE, day)).isFalse();
        assertThat(Days.isSame(ReturnDay.NONE, ReturnDay.NONE)).isFalse();
    }
}
