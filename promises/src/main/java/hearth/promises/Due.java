package hearth.promises;

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

    /** Before what made it owed comes to its end. */
    record BeforeItEnds() implements Due {
        @Override
        public String inWords() {
            return "before it ends";
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
    static Due within(Period period) {
        return new Within(period);
    }
}
