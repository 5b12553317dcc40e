package hearth.promises;

import hearth.story.Days;

/** By when a promise must be kept. */
public sealed interface Due {

    /** In words that follow "due". */
    String inWords();

    /** A period from what made it owed, or from the last time it was kept. */
    record Within(Period period) implements Due {
        @Override
        public String inWords() {
            return period.inWords();
        }

        /** The same, but with no fixed day for what falls due on these days. */
        public Due easedOn(Days days) {
            return new Eased(this, days);
        }
    }

    /** By then, but what is done before this much time has passed does not count. */
    record NotBefore(Period early, Due due) implements Due {
        @Override
        public String inWords() {
            return due.inWords() + ", and not before " + early.length() + " have passed";
        }
    }

    /** Before the first such act. */
    record BeforeFirst(Act act) implements Due {
        @Override
        public String inWords() {
            return "before the first " + act.inWords();
        }
    }

    /** By the day that was named when the word was given. */
    record OnNamedDay() implements Due {
        @Override
        public String inWords() {
            return "by the day that was named with it";
        }
    }

    /** The law sets no number. */
    record NoNumber() implements Due {
        @Override
        public String inWords() {
            return "the law sets no number of days";
        }
    }

    /** Before the day on which the next review falls due (SI 2010/959 reg 33(3)). */
    record BeforeNextReview() implements Due {
        @Override
        public String inWords() {
            return "before the next review falls due";
        }
    }

    /** Before what makes it owed, or on that day; what was done before the last time it was owed is used up. */
    record Beforehand() implements Due {
        @Override
        public String inWords() {
            return "before that, or on the day itself";
        }
    }

    /** By then; what was done before it was owed counts too, unless it lies before the last time it was owed. */
    record OrBefore(Due due) implements Due {
        @Override
        public String inWords() {
            return due.inWords() + "; what was done before counts too";
        }
    }

    /** Within the usual time; where this was done in that time, within the longest, or by an earlier day that it names. */
    record Extended(Within usual, Act extension, Within longest) implements Due {
        @Override
        public String inWords() {
            return usual.inWords() + ", or where there is " + Words.withArticle(extension.inWords()) + ", "
                    + longest.inWords();
        }
    }

    /**
     * Within the usual time, and longer by so much where this was granted.
     *
     * @param usual from what made it owed
     * @param extension who grants more time
     * @param times how often
     * @param longer at most so much each time, from the end so far
     */
    record Lengthened(Within usual, Act extension, Times times, Period longer) implements Due {
        @Override
        public String inWords() {
            return usual.inWords() + ", and " + times.inWords() + " up to " + longer.length() + " more where there is "
                    + Words.withArticle(extension.inWords());
        }
    }

    /**
     * By then; where it became owed on certain days, on which the law was another, by another day.
     *
     * @param days the days on which the law was another
     * @param then what it said on those days
     * @param otherwise what it says on all others
     */
    record OnDays(Days days, Due then, Due otherwise) implements Due {
        @Override
        public String inWords() {
            return "%s; where it was owed from %s to %s, %s"
                    .formatted(
                            otherwise.inWords(),
                            Because.day(days.from()),
                            days.to().map(day -> Because.day(day.minusDays(1))).orElse("now"),
                            then.inWords());
        }

        Due on(int day) {
            return days.covers(day) ? then : otherwise;
        }
    }

    /** How often more time can be granted. */
    enum Times {
        /** Once, before the usual time has run out. */
        ONCE_IN_TIME("once"),
        /** Again and again; where the time had run out already, from the day on which it is granted. */
        AGAIN_AND_AGAIN("each time");

        private final String words;

        Times(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    /** By then; where this holds on the day from which it is owed, the clock waits until it is over. */
    record NotWhile(State waiting, Due due) implements Due {
        @Override
        public String inWords() {
            return due.inWords() + ", which does not run while the child is " + waiting.inWords();
        }
    }

    /** Before this comes to its end. */
    record BeforeEndOf(State whole) implements Due {
        @Override
        public String inWords() {
            return "before the child is no longer " + whole.inWords();
        }
    }

    /**
     * Within this period; but on these days the law only said "as soon as reasonably practicable", so what fell due then
     * and was not done in time is neither kept nor broken.
     */
    record Eased(Within due, Days days) implements Due {
        @Override
        public String inWords() {
            return due.inWords();
        }
    }

    /** When 72 hours in any 28 days are used up (SI 1991/1505 reg 10). */
    record SecureHoursUsedUp() implements Due {
        @Override
        public String inWords() {
            return "when 72 hours in any 28 days are used up";
        }
    }

    /** Within this period. */
    static Within within(Period period) {
        return new Within(period);
    }
}
