package hearth.app.report;

import hearth.story.LegalStatus;

/** The law under which a child is looked after, in words for a page. */
public final class StatusWords {

    /** A word or two, for the drawing. */
    static String label(LegalStatus status) {
        return switch (status) {
            case UNKNOWN -> "Not known";
            case INTERIM_CARE_ORDER -> "Interim care order";
            case FULL_CARE_ORDER -> "Care order";
            case FREEING_ORDER -> "Freeing order";
            case PLACEMENT_ORDER -> "Placement order";
            case SECTION_20 -> "Agreed with parents";
            case SHORT_BREAKS_RECORDED, SHORT_BREAKS_AGREED -> "Short breaks";
            case POLICE_PROTECTION -> "Police protection";
            case EMERGENCY_PROTECTION_ORDER -> "Emergency order";
            case CHILD_ASSESSMENT_ORDER -> "Assessment order";
            case REMANDED, REMANDED_TO_COUNCIL, REMANDED_TO_YOUTH_DETENTION -> "On remand";
            case PACE_DETENTION -> "Police detention";
            case YOUTH_REHABILITATION_ORDER -> "Youth order";
            case SUPERVISION_ORDER -> "Supervision order";
        };
    }

    /** To follow a comma: "under a care order". */
    public static String sentence(LegalStatus status) {
        return switch (status) {
            case UNKNOWN -> "under a legal status that is not known";
            case INTERIM_CARE_ORDER -> "under an interim care order";
            case FULL_CARE_ORDER -> "under a care order";
            case FREEING_ORDER -> "freed for adoption by a court";
            case PLACEMENT_ORDER -> "under a placement order, to be adopted";
            case SECTION_20 -> "by agreement with the parents";
            case SHORT_BREAKS_RECORDED, SHORT_BREAKS_AGREED -> "for short breaks, by agreement";
            case POLICE_PROTECTION -> "under police protection";
            case EMERGENCY_PROTECTION_ORDER -> "under an emergency protection order";
            case CHILD_ASSESSMENT_ORDER -> "under a child assessment order";
            case REMANDED -> "on remand";
            case REMANDED_TO_COUNCIL -> "on remand to the council";
            case REMANDED_TO_YOUTH_DETENTION -> "on remand to youth detention";
            case PACE_DETENTION -> "moved from police detention";
            case YOUTH_REHABILITATION_ORDER -> "under a youth rehabilitation order";
            case SUPERVISION_ORDER -> "under a supervision order";
        };
    }

    private StatusWords() {}
}
