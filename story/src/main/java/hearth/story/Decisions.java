package hearth.story;

/** What grown-ups decided about the child, and why. A departure from a promise is a reasoned decision with a name. */
public sealed interface Decisions extends Detail {

    /** What was decided, and the reason given to the child. */
    record Decided(String what, String why) implements Decisions {}

    /**
     * A reason that the law allows for a promise not being kept, or not in time. Without all three (the reason, who
     * decided, the day it was decided) it is no excuse.
     *
     * @param promise the promise's id, for example {@code health.5plus}
     * @param reason which of the reasons that the promise allows
     * @param by who decided
     */
    record Excuse(String promise, ExcuseReason reason, Role by) implements Decisions {}

    /** The reasons that some promise allows. Which promise allows which is said there. */
    enum ExcuseReason {
        UNKNOWN,
        CHILD_REFUSES,
        NOT_APPROPRIATE,
        NOT_REASONABLY_PRACTICABLE,
        REQUEST_NOT_REASONABLE,
        OFFICER_SEES_NO_NEED,
        UNABLE,
        COURT_ORDER
    }
}
