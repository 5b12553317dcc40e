package hearth.app.report;

import hearth.story.CareEnd;

/** Why a child stopped being looked after, in words for a page. */
final class EndWords {

    /** To follow a day: ", then adopted"; empty where it is not known. */
    static String because(CareEnd end) {
        String then = then(end);
        return then.isEmpty() ? "" : ", then " + then;
    }

    private static String then(CareEnd end) {
        return switch (end) {
            case UNKNOWN, OTHER -> "";
            case ADOPTED_UNOPPOSED, ADOPTED_CONSENT_DISPENSED -> "adopted";
            case DIED -> "died";
            case CARE_TAKEN_OVER_BY_ANOTHER_COUNCIL -> "looked after by another council";
            case RETURNED_HOME_PLANNED, RETURNED_HOME_UNPLANNED -> "home with the parents";
            case WENT_TO_RELATIVE -> "with a relative or friend";
            case CHILD_ARRANGEMENTS_ORDER -> "with a family by a child arrangements order";
            case SPECIAL_GUARDIAN,
                    SPECIAL_GUARDIAN_OTHER,
                    SPECIAL_GUARDIAN_FORMER_FOSTER_RELATIVE,
                    SPECIAL_GUARDIAN_FORMER_FOSTER_OTHER,
                    SPECIAL_GUARDIAN_RELATIVE,
                    SPECIAL_GUARDIAN_NOT_RELATIVE -> "with a special guardian";
            case INDEPENDENT_LIVING_SUPPORTED -> "living on their own with support";
            case INDEPENDENT_LIVING_ALONE -> "living on their own";
            case ADULT_SOCIAL_CARE -> "in adult social care";
            case SENTENCED_TO_CUSTODY -> "in custody";
            case REMAND_ENDED -> "no longer on remand";
            case AGE_ASSESSED_18_OR_OVER -> "found to be 18 or over";
            case MOVED_ABROAD -> "moved abroad";
            case AGED_18_AND_STAYED -> "18, and stayed with the carers";
        };
    }

    private EndWords() {}
}
