package hearth.story;

/** The meetings in which grown-ups check that they keep their word. */
public sealed interface Reviews extends Detail {

    /**
     * A review of the child's care (SI 2010/959 reg 33). Not a child protection conference and not a child in need
     * review.
     *
     * @param participation how the child took part
     * @param meeting whether it was finished or put off
     * @param officerPresent whether the reviewing officer was there
     * @param officerSpokeAlone whether the reviewing officer talked with the child alone before (reg 36(1)(b))
     */
    record Review(Participation participation, Meeting meeting, Answer officerPresent, Answer officerSpokeAlone)
            implements Reviews {}

    /**
     * Somebody who may do so asked for a review (SI 2010/959 reg 33(3)).
     *
     * @param by the child, the reviewing officer, ...
     */
    record ReviewRequested(Role by) implements Reviews {}

    /** Something that makes a review due (SI 2010/959 reg 33(3)). */
    record ReviewTriggered(Trigger trigger) implements Reviews {}

    /**
     * What a review decided.
     *
     * @param what the decision, in plain words
     * @param who the person who will do it
     * @param due by when
     */
    record ReviewDecision(String what, String who, Day due) implements Reviews {}

    /** What a review decided is not being done, or things changed so much that it cannot be (SI 2010/959 reg 37(b)). */
    record DecisionNotCarriedOut() implements Reviews {}

    /** The written record of a review was given to the people who need it. */
    record ReviewRecordSent() implements Reviews {}

    /** What makes a review due before its time. */
    enum Trigger {
        UNKNOWN,
        PERSISTENTLY_ABSENT,
        RISK_OF_HARM_NOTIFIED,
        RELEASE_PLANNED
    }

    /** Whether a review meeting came to its end. */
    enum Meeting {
        UNKNOWN,
        COMPLETED,
        ADJOURNED
    }

    /** How the child took part in the review (SSDA903 item REVIEW_CODE). */
    enum Participation implements Coded {
        UNKNOWN(""),
        UNDER_FOUR("PN0"),
        SPOKE("PN1"),
        ADVOCATE_SPOKE("PN2"),
        SHOWED_VIEWS("PN3"),
        WAS_THERE_SILENT("PN4"),
        BRIEFED_AN_ADVOCATE("PN5"),
        SENT_VIEWS("PN6"),
        NOT_HEARD("PN7");

        private final String code;

        Participation(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
