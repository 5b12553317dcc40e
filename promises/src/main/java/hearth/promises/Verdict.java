package hearth.promises;

import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import java.util.Locale;

/** What became of one promise, one of the times it was owed to one child. */
public sealed interface Verdict {

    /** The time it was owed. */
    Occasion occasion();

    /** Owed; the day has not passed and it is not yet done. */
    record NotYetDue(Occasion occasion) implements Verdict {}

    /** Done in time. */
    record Kept(Occasion occasion, Fact<?> by) implements Verdict {}

    /** Done, but late: by whole days, or by part of a day where hours count. */
    record KeptLate(Occasion occasion, Fact<?> by, int daysLate) implements Verdict {}

    /** The day passed, and a source that would know says that it was not done. */
    record Broken(Occasion occasion) implements Verdict {}

    /** Not done, or not in time, for a reason that the promise itself allows, with a name and a day. */
    record Excused(Occasion occasion, Fact<?> why, Excuse excuse) implements Verdict {}

    /** What it was owed for ended before it fell due: the child had already moved on. */
    record Lapsed(Occasion occasion, int ended) implements Verdict {}

    /** Evidence is missing. Never counted as kept. */
    record CannotTell(Occasion occasion, Doubt why) implements Verdict {}

    /** The trigger has not happened, or the child is outside the rule, or it was not law. Listed only on request. */
    record NotOwed(Occasion occasion) implements Verdict {}

    /** The eight words, in the order in which they are shown. */
    enum Word {
        NOT_YET_DUE,
        KEPT,
        KEPT_LATE,
        BROKEN,
        EXCUSED,
        LAPSED,
        CANNOT_TELL,
        NOT_OWED;

        /** For example {@code kept-late}, as in worked examples and in JSON. */
        public String kebab() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For example {@code kept late}. */
        public String spoken() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Which of the eight words it is. */
    default Word word() {
        return switch (this) {
            case NotYetDue _ -> Word.NOT_YET_DUE;
            case Kept _ -> Word.KEPT;
            case KeptLate _ -> Word.KEPT_LATE;
            case Broken _ -> Word.BROKEN;
            case Excused _ -> Word.EXCUSED;
            case Lapsed _ -> Word.LAPSED;
            case CannotTell _ -> Word.CANNOT_TELL;
            case NotOwed _ -> Word.NOT_OWED;
        };
    }
}
