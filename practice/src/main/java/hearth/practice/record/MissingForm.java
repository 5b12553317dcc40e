package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.ReturnTalk;
import hearth.story.Missing.TalkStep;
import hearth.story.Missing.WentMissing;
import hearth.story.Span;
import hearth.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The child went missing, came back, was offered somebody to talk to. Fields: {@code day} and {@code time} when the child
 * went, {@code back} and {@code back-time} when the child came back, {@code kind}, {@code talk} and {@code talk-day}.
 *
 * @param about whom, when, notes and the children's words
 * @param kind missing, or away without leave
 * @param hours from when to when, or still
 * @param talk what came of the offer to talk, if anything was said of it
 */
public record MissingForm(About about, MissingKind kind, Hours hours, Optional<Talk> talk) implements Form {

    /**
     * The offer to talk, or the talk.
     *
     * @param step which
     * @param day on which day
     */
    public record Talk(TalkStep step, LocalDate day) {}

    static MissingForm from(Entered entered) {
        return new MissingForm(
                About.from(entered),
                entered.one("kind", MissingKind.class, MissingKind.MISSING),
                hours(entered),
                talk(entered));
    }

    private static Hours hours(Entered entered) {
        Instant went = entered.moment("day", "time");
        if (entered.maybeDay("back").isEmpty()) {
            return Hours.since(went);
        }
        Instant back = entered.moment("back", "back-time");
        if (back.isBefore(went)) {
            entered.mistake("back", "The child came back before going missing.", "Maybe the two days are swapped.");
            return Hours.since(went);
        }
        return Hours.between(went, back);
    }

    private static Optional<Talk> talk(Entered entered) {
        return entered.text("talk").isEmpty()
                ? Optional.empty()
                : Optional.of(new Talk(entered.one("talk", TalkStep.class, TalkStep.OFFERED), entered.day("talk-day")));
    }

    @Override
    public void write(ChildId child, Story story, Lines lines) {
        Optional<Fact<WentMissing>> known = story.all(WentMissing.class).stream()
                .filter(fact -> fact.happened().isOpen() && isTheSame(fact.happened()))
                .findFirst();
        known.ifPresentOrElse(
                fact -> lines.correct(fact, new WentMissing(kind), hours),
                () -> lines.write("missing", new WentMissing(kind), hours));
        talk.ifPresent(some -> lines.write("talk", new ReturnTalk(some.step()), Days.on(some.day())));
    }

    /** Whether this is the time that is on record already, with no end yet. */
    private boolean isTheSame(Span other) {
        return other.fromDay() == hours.fromDay();
    }
}
