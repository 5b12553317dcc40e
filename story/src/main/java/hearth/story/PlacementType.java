package hearth.story;

/**
 * What kind of home it is (SSDA903 item PLACE). A relative or friend is a connected person; "long term" is a foster home
 * meant to last (SI 2010/959 reg 2(1)).
 */
public enum PlacementType implements Coded {
    UNKNOWN(""),
    ADOPTION_CONSENT_CURRENT_CARER("A3"),
    ADOPTION_CONSENT_NEW_CARER("A4"),
    ADOPTION_ORDER_CURRENT_CARER("A5"),
    ADOPTION_ORDER_NEW_CARER("A6"),
    SECURE_CHILDRENS_HOME("K1"),
    CHILDRENS_HOME("K2"),
    SUPPORTED_ACCOMMODATION("K3"),
    OWN_PARENTS("P1"),
    INDEPENDENT_LIVING("P2"),
    RESIDENTIAL_EMPLOYMENT("P3"),
    SEMI_INDEPENDENT("H5"),
    RESIDENTIAL_CARE_HOME("R1"),
    HOSPITAL_OR_NURSING("R2"),
    FAMILY_CENTRE("R3"),
    YOUNG_OFFENDER_INSTITUTION("R5"),
    RESIDENTIAL_SCHOOL("S1"),
    TEMPORARY_MOVE("T0"),
    TEMPORARY_HOSPITAL("T1"),
    TEMPORARY_HOLIDAY("T2"),
    TEMPORARY_CARER_AWAY("T3"),
    TEMPORARY_OTHER("T4"),
    FOSTER_RELATIVE_LONG_TERM("U1"),
    FOSTER_RELATIVE_ADOPTER("U2"),
    FOSTER_RELATIVE("U3"),
    FOSTER_OTHER_LONG_TERM("U4"),
    FOSTER_OTHER_ADOPTER("U5"),
    FOSTER_OTHER("U6"),
    OTHER("Z1"),
    OTHER_11("Z11"),
    OTHER_12("Z12"),
    OTHER_13("Z13"),
    OTHER_14("Z14");

    private final String code;

    PlacementType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the child is only away for a while and the placement goes on meanwhile (SSDA903 codes T0 to T3). */
    public boolean isStayAway() {
        return switch (this) {
            case TEMPORARY_MOVE, TEMPORARY_HOSPITAL, TEMPORARY_HOLIDAY, TEMPORARY_CARER_AWAY -> true;
            case UNKNOWN,
                    ADOPTION_CONSENT_CURRENT_CARER,
                    ADOPTION_CONSENT_NEW_CARER,
                    ADOPTION_ORDER_CURRENT_CARER,
                    ADOPTION_ORDER_NEW_CARER,
                    SECURE_CHILDRENS_HOME,
                    CHILDRENS_HOME,
                    SUPPORTED_ACCOMMODATION,
                    OWN_PARENTS,
                    INDEPENDENT_LIVING,
                    RESIDENTIAL_EMPLOYMENT,
                    SEMI_INDEPENDENT,
                    RESIDENTIAL_CARE_HOME,
                    HOSPITAL_OR_NURSING,
                    FAMILY_CENTRE,
                    YOUNG_OFFENDER_INSTITUTION,
                    RESIDENTIAL_SCHOOL,
                    TEMPORARY_OTHER,
                    FOSTER_RELATIVE_LONG_TERM,
                    FOSTER_RELATIVE_ADOPTER,
                    FOSTER_RELATIVE,
                    FOSTER_OTHER_LONG_TERM,
                    FOSTER_OTHER_ADOPTER,
                    FOSTER_OTHER,
                    OTHER,
                    OTHER_11,
                    OTHER_12,
                    OTHER_13,
                    OTHER_14 -> false;
        };
    }
}
