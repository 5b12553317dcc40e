package hearth.story;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.Appointments.ReviewingOfficer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void aNameIsSaidAsPeopleSayIt() {
        assertThat(Spoken.name(Role.REVIEWING_OFFICER)).isEqualTo("reviewing officer");
        assertThat(Spoken.name(PlacementType.SECURE_CHILDRENS_HOME)).isEqualTo("secure children's home");
    }

    @Test
    void aKindOfFactIsSaidInWordsAndCanStandFirst() {
        Fact<ReviewingOfficer> officer = new Fact<>(
                FactId.named("officer"),
                new ReviewingOfficer("Ann Lowe"),
                Days.since(LocalDate.parse("2026-12-21")),
                Recorded.UNKNOWN,
                Provenance.of("record"));

        assertThat(Spoken.kind(officer)).isEqualTo("reviewing officer");
        assertThat(Spoken.first(Spoken.kind(officer))).isEqualTo("Reviewing officer");
        assertThat(Spoken.first("")).isEmpty();
    }
}
