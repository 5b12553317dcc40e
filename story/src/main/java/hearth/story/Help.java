package hearth.story;

/** Help and protection for a child who lives with their family. */
public sealed interface Help extends Detail {

    /**
     * Someone was worried about the child and told the council.
     *
     * @param source the CIN census code of who it was, or empty
     */
    record Referral(String source) implements Help {}

    /** What was decided on a referral, and when the person who told was answered. */
    record ReferralDecision(Answer furtherAction) implements Help {}

    /** Finding out how to help: from its first day to the day it was authorised. */
    record Assessment() implements Help {}

    /** It was found out how to help: on this day the assessment was authorised. */
    record AssessmentAuthorised() implements Help {}

    /** The talk between agencies that starts an enquiry. */
    record StrategyDiscussion() implements Help {}

    /** Finding out whether a child is being hurt (Children Act 1989 s.47). */
    record Enquiry(Answer conferenceNeeded) implements Help {}

    /** A child protection conference, which is not a looked-after review. */
    record Conference(ConferenceKind kind) implements Help {}

    /** The people who help a child with a protection plan met. */
    record CoreGroup() implements Help {}

    /** The council worked with the child as a child in need on these days. */
    record InNeed(NeedCategory need) implements Help {}

    /** Nobody would let the council see the child, or say where the child is, in an enquiry (Children Act 1989 s.47(6)). */
    record AccessRefused() implements Help {}

    /**
     * It appears that somebody who cares for another may need help, or they asked for it (Children Act 1989 s.17ZA, 17ZD).
     *
     * @param who the child, or the child's parent
     */
    record CarerNeedsHelp(CarerKind who) implements Help {}

    /**
     * What help the carer needs was found out and written down for them.
     *
     * @param who the child, or the child's parent
     */
    record CarerAssessed(CarerKind who) implements Help {}

    /** Who cares for somebody. */
    enum CarerKind {
        UNKNOWN,
        /** The child looks after somebody. */
        YOUNG_CARER,
        /** The parent looks after the child, who is disabled. */
        PARENT_CARER
    }

    /** Which conference. */
    enum ConferenceKind {
        UNKNOWN,
        INITIAL,
        REVIEW
    }
}
