package hearth.promises;

import hearth.story.Days;
import java.time.LocalDate;

/**
 * On which days a promise is law, or holds where it is none. A change in the law is another promise with the same id and
 * other days.
 */
public sealed interface InForce {

    /** In a sentence without its full stop. */
    String inWords();

    /** Whether a promise that became owed on this day (counted from 1 January 1970) was law. */
    boolean on(int day);

    /** The days are known. */
    record Between(Days days) implements InForce {
        @Override
        public boolean on(int day) {
            return days.covers(day);
        }

        @Override
        public String inWords() {
            return "since " + Because.day(days.from())
                    + days.to()
                            .map(day -> ", up to " + Because.day(day.minusDays(1)))
                            .orElse("");
        }
    }

    /** It holds on every day: whoever gives their word, whenever that was, has promised. */
    record Always() implements InForce {
        @Override
        public boolean on(int day) {
            return true;
        }

        @Override
        public String inWords() {
            return "always";
        }
    }

    /** The day on which it became law is not confirmed: it is treated as law, and shown as unconfirmed. */
    record Unconfirmed() implements InForce {
        @Override
        public boolean on(int day) {
            return true;
        }

        @Override
        public String inWords() {
            return "the day from which it holds is unconfirmed";
        }
    }

    /** Passed by Parliament, but no day is set on which it starts. */
    record NotCommenced() implements InForce {
        @Override
        public boolean on(int day) {
            return false;
        }

        @Override
        public String inWords() {
            return "passed by Parliament, and not in force yet";
        }
    }

    /** From this day on. */
    static InForce since(String day) {
        return new Between(Days.since(LocalDate.parse(day)));
    }

    /** From the first day up to but not including the second. */
    static InForce between(String from, String to) {
        return new Between(Days.between(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
