package hearth.practice.access;

import hearth.story.ChildId;
import hearth.story.Days;

/** Leave that was given to one person by name, for a purpose, on these days. */
public sealed interface Grant {

    /** To whom. */
    PersonId who();

    /** From when to when, end exclusive. */
    Days days();

    /** Who gave it. */
    PersonId givenBy();

    /**
     * Leave to see one child's record, restricted or sealed as it may be.
     *
     * @param child which child
     * @param reach whether a protected address too
     * @param purpose what for, in words
     */
    record ToOneChild(PersonId who, ChildId child, Reach reach, String purpose, Days days, PersonId givenBy)
            implements Grant {}

    /**
     * Leave to run something over every child, restricted children too. It opens no page: only the run, and what the run
     * finds wrong, such as one number that stands for two children.
     *
     * @param run what is run
     */
    record ToEveryChild(PersonId who, Run run, Days days, PersonId givenBy) implements Grant {}

    /** How far leave to see a child's record goes. */
    enum Reach {
        STORY,
        STORY_AND_ADDRESS
    }

    /** What may be run over every child. */
    enum Run {
        RETURNS("the returns that the law asks for"),
        BACKUP("a backup");

        private final String words;

        Run(String words) {
            this.words = words;
        }

        /** As people say it. */
        public String words() {
            return words;
        }
    }
}
