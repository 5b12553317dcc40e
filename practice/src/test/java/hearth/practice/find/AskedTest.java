package hearth.practice.find;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.find.AskedDay.Near;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One field, in which a name, a day and a number may stand. */
class AskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amy Hill 12/03/2011",
                "Amy Hill 12.3.11",
                "2011-03-12 Amy Hill",
                "Amy Hill 12 March 2011",
                "Amy Hill, 12th of March 2011",
                "Amy Hill March 12, 2011",
                "Amy Hill 12032011",
                "Amy Hill 12 mar 11",
            })
    void aDayOfBirthIsReadInManyForms(String typed) {
        Asked asked = Asked.of(typed);

        assertThat(asked.born()).hasValue(new AskedDay(2011, 3, 12));
        assertThat(asked.name()).extracting(NameWord::plain).containsExactly("amy", "hill");
    }

    @Test
    void aNumberIsReadWithoutWhatStandsBetweenItsDigits() {
        assertThat(Asked.of("a-1234 567").numbers()).contains("A1234567", "A1234");
    }

    @Test
    void daysThatASlipAwayAreNear() {
        var near = new AskedDay(2011, 3, 12).near();

        assertThat(near)
                .containsEntry(LocalDate.of(2011, 3, 12), Near.SAME)
                .containsEntry(LocalDate.of(2011, 12, 3), Near.SWAPPED)
                .containsEntry(LocalDate.of(2011, 3, 21), Near.TWO_DIGITS_SWAPPED)
                .containsEntry(LocalDate.of(2011, 3, 13), Near.ONE_DIGIT)
                .containsEntry(LocalDate.of(2001, 3, 12), Near.ONE_DIGIT)
                .doesNotContainKey(LocalDate.of(2012, 4, 12));
    }

    @Test
    void ofADayThatIsNoneASlipLeadsToOne() {
        assertThat(new AskedDay(2011, 2, 31).near())
                .doesNotContainValue(Near.SAME)
                .containsKey(LocalDate.of(2011, 3, 31))
                .containsKey(LocalDate.of(2011, 2, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "'", "?!"})
    void nothingIsLookedForWhereNothingWasTyped(String typed) {
        assertThat(Asked.of(typed).isEmpty()).isTrue();
    }
}
