package hearth.promises;

/** What makes a promise owed, and how often. */
public sealed interface Trigger {

    /** In words that follow "owed". */
    String inWords();

    /** While this holds it is owed. */
    State during();

    /** Once, each time this begins; it lapses if it ends before. */
    record AtStartOf(State state) implements Trigger {
        @Override
        public State during() {
            return state;
        }

        @Override
        public String inWords() {
            return "once, each time this begins";
        }
    }

    /**
     * Once, each time this ends, if that holds on the first day on which it is over.
     *
     * @param state what ends
     * @param then what must hold then
     */
    record AtEndOf(State state, State then) implements Trigger {
        @Override
        public State during() {
            return state;
        }

        @Override
        public String inWords() {
            return "once, each time this ends and the child is then " + then.inWords();
        }
    }

    /** Once in each such part of the calendar that lies wholly in the time in which this holds. */
    record InEach(CalendarPart part, State state) implements Trigger {
        @Override
        public State during() {
            return state;
        }

        @Override
        public String inWords() {
            return "once in each " + part.words();
        }
    }

    /** Once after each such act, while this holds. */
    record AfterEach(Act event, State during) implements Trigger {
        @Override
        public String inWords() {
            return "after each " + event.inWords();
        }
    }

    /** Once each time that such a thing comes to its end, while this holds: after the child is back, for example. */
    record AfterEndOf(Act ended, State during) implements Trigger {
        @Override
        public String inWords() {
            return "after the end of each " + ended.inWords();
        }
    }

    /** Once, after the first such act since this began. */
    record AfterFirst(Act event, State during) implements Trigger {
        @Override
        public String inWords() {
            return "once, after the first " + event.inWords();
        }
    }

    /**
     * Again and again while this holds, counted from the last time it was done.
     *
     * @param during while it is owed
     * @param chain the longer time in which the last act counts, for example the whole placement
     * @param earlierPromises how many acts at the start are other promises: with 0 the clock starts with the chain
     */
    record Repeatedly(State during, State chain, int earlierPromises) implements Trigger {
        @Override
        public String inWords() {
            return earlierPromises == 0
                    ? "again and again, from the first day and from each time it was done"
                    : "again and again, from each time it was done";
        }
    }

    /** All the time while this holds. */
    record Throughout(State state) implements Trigger {
        @Override
        public State during() {
            return state;
        }

        @Override
        public String inWords() {
            return "all the time";
        }
    }
}
