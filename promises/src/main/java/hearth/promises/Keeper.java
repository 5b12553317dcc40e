package hearth.promises;

import hearth.story.Detail;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps a promise. */
public sealed interface Keeper {

    /** In words that follow "kept by". */
    String inWords();

    /** Any of these acts. */
    record DoneBy(List<Act> acts) implements Keeper {
        /** Copies the list. */
        public DoneBy {
            acts = List.copyOf(acts);
        }

        @Override
        public String inWords() {
            return acts.stream().map(act -> Words.withArticle(act.inWords())).collect(Collectors.joining(", or "));
        }
    }

    /** Any of these acts, or the answer that a return gives for a whole year. */
    record ToldOrDone(Question question, DoneBy acts) implements Keeper {
        @Override
        public String inWords() {
            return acts.inWords() + ", or the yearly return answers yes to \"" + question.inWords() + "?\"";
        }
    }

    /** What made it owed says so itself: a visit tells whether the child was seen alone. */
    record Answered(OnTheDay question) implements Keeper {
        @Override
        public String inWords() {
            return "the answer yes to \"" + question.inWords() + "?\"";
        }
    }

    /**
     * It is over by then.
     *
     * @param what what must be over
     * @param orBy what makes it right all the same, if anything does
     */
    record EndOf(Act what, DoneBy orBy) implements Keeper {
        /** Only its end. */
        public EndOf(Act what) {
            this(what, new DoneBy(List.of()));
        }

        @Override
        public String inWords() {
            String end = "the end of the " + what.inWords();
            return orBy.acts().isEmpty() ? end : end + ", or " + orBy.inWords();
        }
    }

    /**
     * Sums of money that together reach what is owed.
     *
     * @param payments which sums count
     * @param amounts how much, on which days
     */
    record PaidInAll(DoneBy payments, Amounts amounts) implements Keeper {
        @Override
        public String inWords() {
            return payments.inWords() + ", or several, of " + amounts.inWords() + " in all";
        }
    }

    /**
     * Nothing of this ever holds.
     *
     * @param state what must not be
     * @param unsure where this holds it cannot be told
     */
    record Never(State state, State unsure) implements Keeper {
        @Override
        public String inWords() {
            return "the child is never " + state.inWords();
        }
    }

    /** What was promised was done: somebody writes so, in the words in which it was promised. */
    record AsPromised() implements Keeper {
        @Override
        public String inWords() {
            return "word that what was promised was done";
        }
    }

    /** A court's authority, or being out again. */
    record AuthorisedOrOut() implements Keeper {
        @Override
        public String inWords() {
            return "a court's order, or being out again";
        }
    }

    /** Any fact of this kind. */
    static DoneBy doneBy(Class<? extends Detail> kind) {
        return doneBy(Act.any(kind));
    }

    /** Any fact of these two kinds. */
    static DoneBy doneBy(Class<? extends Detail> one, Class<? extends Detail> other) {
        return new DoneBy(List.of(Act.any(one), Act.any(other)));
    }

    /** This act. */
    static DoneBy doneBy(Act act) {
        return new DoneBy(List.of(act));
    }
}
