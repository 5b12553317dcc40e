package hearth.promises;

import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Spoken;
import java.util.Locale;

/** What became of one promise, one of the times it was owed to one child. */
public sealed interface Verdict {

    /** The time it was owed. */
    Occasion occasion();

    /** Which of the eight words it is. */
    Word word();

    /** Owed; the day has not passed and it is not yet done. */
    record NotYetDue(Occasion occasion) implements Verdict {
        @Override
        public Word word() {
            return Word.NOT_YET_DUE;
        }
    }

    /** Done in time. */
    record Kept(Occasion occasion, Fact<?> by) implements Verdict {
        @Override
        public Word word() {
            return Word.KEPT;
        }
    }

    /** Done, but late: by whole days, or by part of a day where hours count. */
    record KeptLate(Occasion occasion, Fact<?> by, int daysLate) implements Verdict {
        @Override
        public Word word() {
            return Word.KEPT_LATE;
        }
    }

    /** The day passed, and a source that would know says that it was not done. */
    record Broken(Occasion occasion) implements Verdict {
        @Override
        public Word word() {
            return Word.BROKEN;
        }
    }

    /** Not done, or not in time, for a reason that the promise itself allows, with a name and a day. */
    record Excused(Occasion occasion, Fact<?> why, Excuse excuse) implements Verdict {
        @Override
        public Word word() {
            return Word.EXCUSED;
        }
    }

    /** What it was owed for ended before it fell due: the child had already moved on. */
    record Lapsed(Occasion occasion, int ended) implements Verdict {
        @Override
        public Word word() {
            return Word.LAPSED;
        }
    }

    /** Evidence is missing. Never counted as kept. */
    record CannotTell(Occasion occasion, Doubt why) implements Verdict {
        @Override
        public Word word() {
            return Word.CANNOT_TELL;
        }
    }

    /** The trigger has not happened, or the child is outside the rule, or it was not law. Listed only on request. */
    record NotOwed(Occasion occasion) implements Verdict {
        @Override
        public Word word() {
            return Word.NOT_OWED;
        }
    }

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

        private final String kebab = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String camel = joined(name().split("_", -1));

        private static String joined(String[] words) {
            StringBuilder joined = new StringBuilder();
            for (String word : words) {
                String low = word.toLowerCase(Locale.ROOT);
                joined.append(joined.isEmpty() ? low : word.charAt(0) + low.substring(1));
            }
            return joined.toString();
        }

        /** For example {@code kept-late}, as in worked examples and in JSON. */
        public String kebab() {
            return kebab;
        }

        /** For example {@code keptLate}, as the counts in JSON are called. */
        public String camel() {
            return camel;
        }

        /** For example {@code kept late}. */
        public String spoken() {
            return Spoken.name(this);
        }
    }
}
