package hearth.practice.access;

import hearth.story.AboutTheChild;
import hearth.story.Adoption;
import hearth.story.Appointments;
import hearth.story.Care;
import hearth.story.Decisions;
import hearth.story.Detail;
import hearth.story.Health;
import hearth.story.Help;
import hearth.story.HomeLife;
import hearth.story.Kinship;
import hearth.story.Learning;
import hearth.story.LeavingCare;
import hearth.story.Legal;
import hearth.story.Missing;
import hearth.story.Notes;
import hearth.story.Plans;
import hearth.story.PrivateFostering;
import hearth.story.Representations;
import hearth.story.Retracted;
import hearth.story.Reviews;
import hearth.story.Role;
import hearth.story.Secure;
import hearth.story.Visits;
import hearth.story.Voice;
import hearth.story.WordGiven;

/**
 * How much of an open record somebody is shown. The child sees all of it, save what is withheld on a ground of its own;
 * so do those who work with the child. A carer sees what it takes to care, an advocate what it takes to speak up.
 */
public enum Part {
    EVERYTHING,
    TO_CARE,
    TO_SPEAK_UP;

    static Part of(Tie tie) {
        return switch (tie) {
            case CARER -> TO_CARE;
            case ADVOCATE -> TO_SPEAK_UP;
            case ALLOCATED_WORKER, THEIR_TEAM, COVER, TEAM_MANAGER, REVIEWING_OFFICER, PERSONAL_ADVISER, THE_CHILD ->
                EVERYTHING;
        };
    }

    /** Whether a fact that says this is shown. */
    public boolean shows(Detail detail) {
        return switch (this) {
            case EVERYTHING -> true;
            case TO_CARE -> isToCare(detail);
            case TO_SPEAK_UP -> isToSpeakUp(detail);
        };
    }

    /** Not what the child told others, not the parents' story, not where the child lived before. */
    private static boolean isToCare(Detail detail) {
        return switch (detail) {
            case Voice.Said said -> said.to() == Role.CARER;
            case Notes.Document document ->
                switch (document.of()) {
                    case PHOTO_OF_THE_CHILD, THE_CHILDS_OWN, PLAN -> true;
                    case UNKNOWN, COURT_ORDER, REPORT, LETTER, OTHER -> false;
                };
            case Care.FamilyTime _, Care.FamilyTimeChanged _, Care.FamilyTimeResumed _, Care.LookedAfter _ -> true;
            case Legal.UnderLegalStatus _ -> true;
            case Plans.ChildProtectionPlan _, Plans.ChildInNeedPlan _ -> false;
            case AboutTheChild _,
                    Appointments _,
                    Health _,
                    HomeLife _,
                    Learning _,
                    LeavingCare _,
                    Missing _,
                    Plans _,
                    Reviews _,
                    Visits _,
                    WordGiven _ -> true;
            case Adoption _,
                    Care _,
                    Decisions _,
                    Help _,
                    Kinship _,
                    Legal _,
                    Notes _,
                    PrivateFostering _,
                    Representations _,
                    Retracted _,
                    Secure _,
                    Voice _ -> false;
        };
    }

    /** What was promised, said, planned and decided; not the child's health, nor what the council wrote for itself. */
    private static boolean isToSpeakUp(Detail detail) {
        return switch (detail) {
            case Care.FamilyHome _ -> false;
            case AboutTheChild _,
                    Appointments _,
                    Care _,
                    Decisions _,
                    HomeLife _,
                    Learning _,
                    LeavingCare _,
                    Missing _,
                    Plans _,
                    Representations _,
                    Reviews _,
                    Secure _,
                    Visits _,
                    Voice _,
                    WordGiven _ -> true;
            case Adoption _, Health _, Help _, Kinship _, Legal _, Notes _, PrivateFostering _, Retracted _ -> false;
        };
    }
}
