package hearth.story;

/** What grown-ups decided about the child, and why. A departure from a promise is a reasoned decision with a name. */
public sealed interface Decisions extends Detail {

    /**
     * What was decided.
     *
     * @param what the decision, in plain words
     * @param why the reason given to the child
     * @param who the name of the person who decided, or empty
     */
    record Decided(String what, String why, String who) implements Decisions {}

    /**
     * Somebody who was there says that a duty was done for the child, where no fact of its own tells it: that the child
     * was told how to get help, for example.
     *
     * @param promise the promise's id, for example {@code voice.know-who-to-ask}
     */
    record Confirmed(String promise) implements Decisions {}

    /**
     * Somebody who would know, the child among them, says that a duty was not done on this day, or through these days. Only
     * so can a duty without a number be broken.
     *
     * @param promise the promise's id
     */
    record NotDone(String promise) implements Decisions {}

    /**
     * A reason that the law allows for a promise not being kept, or not in time. Without all three (the reason, who
     * decided, the day it was decided) it is no excuse.
     *
     * @param promise the promise's id, for example {@code health.5plus}
     * @param reason which of the reasons that the promise allows
     * @param by who decided
     */
    record Excuse(String promise, ExcuseReason reason, Role by) implements Decisions {}

    /**
     * Somebody was told what the law says they must be told.
     *
     * @param about what they were told
     * @param who who was told, the child or somebody else
     * @param inWriting whether it was in writing too
     */
    record Told(Matter about, Role who, Answer inWriting) implements Decisions {}

    /** What somebody must be told. */
    enum Matter {
        UNKNOWN,
        WHERE_THE_CHILD_WILL_LIVE,
        TIME_WITH_THE_FAMILY,
        RULES_OF_THE_PLACE,
        LOCKED_IN,
        REVIEW_NOT_CARRIED_OUT,
        POLICE_PROTECTION,
        OTHER
    }

    /** The reasons that some promise allows. Which promise allows which is said there. */
    enum ExcuseReason {
        UNKNOWN,
        CHILD_REFUSES,
        NOT_APPROPRIATE,
        NOT_REASONABLY_PRACTICABLE,
        REQUEST_NOT_REASONABLE,
        OFFICER_SEES_NO_NEED,
        UNABLE,
        RISK_OF_HARM,
        EMERGENCY,
        AGREED_TO_SKIP,
        OTHER_PROCEEDINGS,
        TOO_LONG_AGO,
        COURT_ORDER,
        ENOUGH_KNOWN,
        SAFE_WITHOUT_IT
    }
}
