package hearth.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.pages.Complaint;
import hearth.returns.CollectionYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

    private final List<Complaint> complaints = new ArrayList<>();

    @Test
    void emptyFieldsAskForNothing() {
        assertThat(read("", " ")).isEqualTo(Wishes.NONE);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/3/2026", "31.03.2026", "31 3 2026", "2026-03-31", " 31-3-2026 "})
    void aDayMayBeWrittenAsPeopleWriteIt(String day) {
        assertThat(read("2026", day).asOf()).contains(LocalDate.parse("2026-03-31"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aYearIsTheOneInWhichItEnds() {
        assertThat(read("2026", "").year()).contains(new CollectionYear(2026));
    }

    @Test
    void whatCannotBeReadIsComplainedOfWithAHint() {
        assertThat(read("2025/26", "29/2/2026")).isEqualTo(Wishes.NONE);
        assertThat(complaints).extracting(Complaint::field).containsExactly("year", "as-of");
        assertThat(complaints).noneMatch(complaint -> complaint.maybe().isEmpty());
    }

    private Wishes read(String year, String day) {
        return Wishes.read(field -> field.equals("year") ? year : day, complaints);
    }
}
