package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.pages.OwnWords;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Story;
import hearth.story.Voice.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Test
    void ofWhatWasSaidOnOneDayTheLastIsWhatWasWrittenLast() {
        Story amy = Story.of(
                new ChildId("AMY"),
                List.of(),
                List.of(
                        said("I want a dog.", "2026-03-09T16:00:00Z", 2),
                        said("I like it here.", "2026-03-09T09:00:00Z", 0),
                        said("Can I see my brother?", "2026-03-09T16:00:00Z", 3),
                        said("I got a new bike.", "2026-03-09T12:00:00Z", 1)));

        assertThat(new Life(amy, TODAY).said())
                .extracting(OwnWords::words)
                .containsExactly("Can I see my brother?", "I want a dog.");
    }

    @Test
    void whatWasSaidOnALaterDayComesBeforeWhatWasOnlyWrittenLater() {
        Story amy = Story.of(
                new ChildId("AMY"),
                List.of(),
                List.of(
                        on(TODAY.minusDays(7), "That was last week.", "2026-03-09T17:00:00Z", 1),
                        said("I like it here.", "2026-03-09T09:00:00Z", 0)));

        assertThat(new Life(amy, TODAY).said())
                .extracting(OwnWords::words)
                .containsExactly("I like it here.", "That was last week.");
    }

    private static Fact<Said> said(String words, String written, long write) {
        return on(TODAY, words, written, write);
    }

    private static Fact<Said> on(LocalDate day, String words, String written, long write) {
        return new Fact<>(
                FactId.named(words),
                new Said(words, Role.SOCIAL_WORKER),
                Days.on(day),
                new Recorded.At(Instant.parse(written), write),
                Provenance.of("record"));
    }
}
