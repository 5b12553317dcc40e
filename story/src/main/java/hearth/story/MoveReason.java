package hearth.story;

/** Why a child moved on from a home (SSDA903 item REASON_PLACE_CHANGE). */
public enum MoveReason implements Coded {
    UNKNOWN(""),
    CARE_PLAN("CARPL"),
    HOME_CLOSED("CLOSE"),
    ALLEGATION("ALLEG"),
    STANDARDS_OF_CARE("STAND"),
    APPROVAL_REMOVED("APPRR"),
    CARER_ASKED_BEHAVIOUR("CREQB"),
    CARER_ASKED_OTHER("CREQO"),
    CHILD_ASKED("CHILD"),
    COUNCIL_ASKED("LAREQ"),
    STATUS_ONLY("PLACE"),
    CUSTODY("CUSTOD"),
    OTHER("OTHER");

    private final String code;

    MoveReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
