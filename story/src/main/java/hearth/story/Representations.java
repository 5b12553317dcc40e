package hearth.story;

/** Complaining, and having somebody on your side. */
public sealed interface Representations extends Detail {

    /** A step of a complaint (SI 2006/1738). */
    record Complaint(ComplaintStep step) implements Representations {}

    /**
     * The council wrote why its answer to a complaint takes longer (SI 2006/1738 reg 17).
     *
     * @param until the day by which it will come
     */
    record AnswerDelayed(Day until) implements Representations {}

    /** A complaint to those who run the home, not to the council. */
    record ComplaintToHome() implements Representations {}

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
        WITHDRAWN,
        /** It was made by speaking: said beside the day it was received. */
        MADE_BY_SPEAKING,
        WRITTEN_DOWN,
        CONSIDERED_COMPLEX,
        /** A court, disciplinary or criminal matter comes first. */
        HELD_BACK,
        TOLD_WHY_HELD_BACK,
        BROUGHT_BACK,
        DECISION_TOLD
    }

    /** Asked for, offered or appointed. */
    enum TheAdvocate {
        ASKED_FOR,
        OFFERED,
        APPOINTED
    }
}
