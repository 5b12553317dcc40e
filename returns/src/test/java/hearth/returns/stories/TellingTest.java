package hearth.returns.stories;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.story.AboutTheChild.Born;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Kind;
import hearth.story.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void noTwoKindsOfFactShareANumber() {
        assertThat(Kind.all().stream().map(kind -> Telling.number(kind.name()))).doesNotHaveDuplicates();
    }

    @Test
    void theSameFactHasTheSameIdInEveryReturnAndInEveryYearOfHearth() {
        Telling telling = new Telling(new ChildId("ASH0000001"));

        telling.on(Days.on(LocalDate.of(2026, 3, 9)).fromDay(), new Born(), Provenance.of("SSDA903 2025/26"));

        assertThat(telling.facts())
                .extracting(fact -> fact.id().toString())
                .containsExactly("664f4fed-ca9e-920f-cd1e-d00000502900");
    }
}
