package hearth.story;

/** Why a child stopped being looked after (SSDA903 item REC). */
public enum CareEnd implements Coded {
    UNKNOWN(""),
    ADOPTED_UNOPPOSED("E11"),
    ADOPTED_CONSENT_DISPENSED("E12"),
    DIED("E2"),
    CARE_TAKEN_OVER_BY_ANOTHER_COUNCIL("E3"),
    RETURNED_HOME_PLANNED("E4A"),
    RETURNED_HOME_UNPLANNED("E4B"),
    WENT_TO_RELATIVE("E13"),
    CHILD_ARRANGEMENTS_ORDER("E41"),
    SPECIAL_GUARDIAN("E43"),
    SPECIAL_GUARDIAN_OTHER("E44"),
    SPECIAL_GUARDIAN_FORMER_FOSTER_RELATIVE("E45"),
    SPECIAL_GUARDIAN_FORMER_FOSTER_OTHER("E46"),
    SPECIAL_GUARDIAN_RELATIVE("E47"),
    SPECIAL_GUARDIAN_NOT_RELATIVE("E48"),
    INDEPENDENT_LIVING_SUPPORTED("E5"),
    INDEPENDENT_LIVING_ALONE("E6"),
    ADULT_SOCIAL_CARE("E7"),
    OTHER("E8"),
    SENTENCED_TO_CUSTODY("E9"),
    REMAND_ENDED("E14"),
    AGE_ASSESSED_18_OR_OVER("E15"),
    MOVED_ABROAD("E16"),
    AGED_18_AND_STAYED("E17");

    private final String code;

    CareEnd(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
