package hearth.practice.chronology;

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
import hearth.story.Secure;
import hearth.story.Visits;
import hearth.story.Voice;
import hearth.story.WordGiven;

/** Whether something belongs in the short telling of a child's life. */
public enum Weight {
    /** A worker said so. */
    CONFIRMED,
    /** It is of a kind that mostly does; a worker has not said yet. */
    PROPOSED,
    /** One filter away. */
    EVERYTHING_ELSE;

    /** What is proposed of such a fact until a worker says. */
    static Weight proposed(Detail detail) {
        return turns(detail) ? PROPOSED : EVERYTHING_ELSE;
    }

    /** Whether such a thing mostly turns a child's life. */
    private static boolean turns(Detail detail) {
        return switch (detail) {
            case AboutTheChild.Born _, AboutTheChild.Died _, AboutTheChild.BecameParent _ -> true;
            case AboutTheChild _ -> false;
            case Care.LookedAfter _, Care.Placement _, Care.FamilyTimeChanged _ -> true;
            case Care _ -> false;
            case Help.Enquiry _, Help.Conference _, Help.Referral _ -> true;
            case Help _ -> false;
            case HomeLife.SeriousIncident _ -> true;
            case HomeLife _ -> false;
            case Legal.UnderLegalStatus _, Legal.SecureOrder _, Legal.DeprivationOfLibertyOrder _ -> true;
            case Legal _ -> false;
            case Missing.WentMissing _ -> true;
            case Missing.ReturnTalk _ -> false;
            case Secure.InSecure _, Secure.InCustody _ -> true;
            case Secure _ -> false;
            case Adoption.Adopted _, Adoption.CameBack _ -> true;
            case Adoption _ -> false;
            case Plans.ChildProtectionPlan _ -> true;
            case Plans _ -> false;
            case Learning.Excluded _ -> true;
            case Learning _ -> false;
            case Kinship.SpecialGuardianship _ -> true;
            case Kinship _ -> false;
            case Appointments _,
                    Decisions _,
                    Health _,
                    LeavingCare _,
                    Notes _,
                    PrivateFostering _,
                    Representations _,
                    Retracted _,
                    Reviews _,
                    Visits _,
                    Voice _,
                    WordGiven _ -> false;
        };
    }
}
