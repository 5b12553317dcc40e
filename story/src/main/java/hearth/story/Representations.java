package hearth.story;

/** Complaining, and having somebody on your side. */
public sealed interface Representations extends Detail {

    /** A step of a complaint (SI 2006/1738). */
    record Complaint(ComplaintStep step) implements Representations {}

    /** The child asked for an advocate, or got one. */
    record AdvocateStep(TheAdvocate step) implements Representations {}

    /** How far a complaint has come. */
    enum ComplaintStep {
        RECEIVED,
        STAGE_1_ANSWERED,
        STAGE_2_ASKED,
        STAGE_2_ANSWERED,
        PANEL_ASKED,
        PANEL_MET,
        PANEL_REPORTED,
        PANEL_ANSWERED,
        WITHDRAWN
    }

    /** Asked for, offered or appointed. */
    enum TheAdvocate {
        ASKED_FOR,
        OFFERED,
        APPOINTED
    }
}
