package hearth.app.report;

import hearth.story.PlacementProvider;
import hearth.story.PlacementType;

/** Where a child lives, in words for a page. */
public final class HomeWords {

    /** A word or two, for the drawing. */
    public static String label(PlacementType type) {
        return switch (type) {
            case UNKNOWN, OTHER, OTHER_11, OTHER_12, OTHER_13, OTHER_14 -> "Another place";
            case ADOPTION_CONSENT_CURRENT_CARER,
                    ADOPTION_CONSENT_NEW_CARER,
                    ADOPTION_ORDER_CURRENT_CARER,
                    ADOPTION_ORDER_NEW_CARER -> "Adoptive family";
            case SECURE_CHILDRENS_HOME -> "Secure home";
            case CHILDRENS_HOME -> "Children’s home";
            case SUPPORTED_ACCOMMODATION -> "Supported place";
            case OWN_PARENTS -> "Parents";
            case INDEPENDENT_LIVING -> "On their own";
            case RESIDENTIAL_EMPLOYMENT -> "Work place";
            case SEMI_INDEPENDENT -> "Half on their own";
            case RESIDENTIAL_CARE_HOME -> "Care home";
            case HOSPITAL_OR_NURSING, TEMPORARY_HOSPITAL -> "Hospital";
            case FAMILY_CENTRE -> "Family centre";
            case YOUNG_OFFENDER_INSTITUTION -> "Young offenders";
            case RESIDENTIAL_SCHOOL -> "Boarding school";
            case TEMPORARY_MOVE, TEMPORARY_CARER_AWAY, TEMPORARY_OTHER -> "Away a while";
            case TEMPORARY_HOLIDAY -> "Holiday";
            case FOSTER_RELATIVE_LONG_TERM, FOSTER_RELATIVE_ADOPTER, FOSTER_RELATIVE -> "Relative or friend";
            case FOSTER_OTHER_LONG_TERM, FOSTER_OTHER_ADOPTER, FOSTER_OTHER -> "Foster carers";
        };
    }

    /** To follow "Lives": "with foster carers, meant to last". */
    public static String where(PlacementType type) {
        return switch (type) {
            case UNKNOWN -> "in a place that is not known";
            case OTHER, OTHER_11, OTHER_12, OTHER_13, OTHER_14 -> "in another kind of place";
            case ADOPTION_CONSENT_CURRENT_CARER, ADOPTION_ORDER_CURRENT_CARER ->
                "with foster carers who are to adopt the child";
            case ADOPTION_CONSENT_NEW_CARER, ADOPTION_ORDER_NEW_CARER -> "with a family who are to adopt the child";
            case SECURE_CHILDRENS_HOME -> "in a secure children’s home";
            case CHILDRENS_HOME -> "in a children’s home";
            case SUPPORTED_ACCOMMODATION -> "in supported accommodation";
            case OWN_PARENTS -> "with their parents";
            case INDEPENDENT_LIVING -> "on their own";
            case RESIDENTIAL_EMPLOYMENT -> "where they work";
            case SEMI_INDEPENDENT -> "in semi-independent accommodation";
            case RESIDENTIAL_CARE_HOME -> "in a residential care home";
            case HOSPITAL_OR_NURSING -> "in hospital or a nursing home";
            case FAMILY_CENTRE -> "in a family centre or a mother and baby home";
            case YOUNG_OFFENDER_INSTITUTION -> "in a young offender institution";
            case RESIDENTIAL_SCHOOL -> "in a residential school";
            case TEMPORARY_MOVE, TEMPORARY_OTHER -> "away from home for a short time";
            case TEMPORARY_HOSPITAL -> "in hospital for a short time";
            case TEMPORARY_HOLIDAY -> "on holiday, away from home";
            case TEMPORARY_CARER_AWAY -> "with others while the carers are away";
            case FOSTER_RELATIVE_LONG_TERM -> "with a relative or friend, meant to last";
            case FOSTER_RELATIVE_ADOPTER -> "with a relative or friend who may adopt the child";
            case FOSTER_RELATIVE -> "with a relative or friend";
            case FOSTER_OTHER_LONG_TERM -> "with foster carers, meant to last";
            case FOSTER_OTHER_ADOPTER -> "with foster carers who may adopt the child";
            case FOSTER_OTHER -> "with foster carers";
        };
    }

    /** To follow the kind of home; empty where it is not known or goes without saying. */
    static String runBy(PlacementType type, PlacementProvider provider) {
        return isFamily(type) ? "" : through(provider);
    }

    private static boolean isFamily(PlacementType type) {
        return switch (type) {
            case OWN_PARENTS, FOSTER_RELATIVE, FOSTER_RELATIVE_LONG_TERM, FOSTER_RELATIVE_ADOPTER -> true;
            default -> false;
        };
    }

    private static String through(PlacementProvider provider) {
        return switch (provider) {
            case UNKNOWN, PARENT -> "";
            case OWN_COUNCIL -> ", the council’s own";
            case OTHER_COUNCIL -> ", through another council";
            case OTHER_PUBLIC -> ", through a public body";
            case PRIVATE -> ", through a private provider";
            case VOLUNTARY -> ", through a charity";
        };
    }

    private HomeWords() {}
}
