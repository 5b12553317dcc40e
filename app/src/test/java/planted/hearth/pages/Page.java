package planted.hearth.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import planted.hearth.story.Fact;

/** Planted, and well-behaved: a page may import a fact, and may look at the clock. */
public record Page(Fact fact) {

    public LocalDate printed() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
