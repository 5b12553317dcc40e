package hearth.story;

/** The law under which a council or a court acts for a child (SSDA903 item LS, with a court's remand told apart where known). */
public enum LegalStatus implements Coded {
    UNKNOWN(""),
    INTERIM_CARE_ORDER("C1"),
    FULL_CARE_ORDER("C2"),
    FREEING_ORDER("D1"),
    PLACEMENT_ORDER("E1"),
    SECTION_20("V2"),
    /** Agreed short breaks, each one recorded (SI 2010/959 reg 48). */
    SHORT_BREAKS_RECORDED("V3"),
    /** Agreed short breaks, only the agreement recorded (SI 2010/959 reg 48). */
    SHORT_BREAKS_AGREED("V4"),
    POLICE_PROTECTION("L1"),
    EMERGENCY_PROTECTION_ORDER("L2"),
    CHILD_ASSESSMENT_ORDER("L3"),
    /** Remanded, to the council or to youth detention: the return does not tell which. */
    REMANDED("J1"),
    REMANDED_TO_COUNCIL("J1"),
    REMANDED_TO_YOUTH_DETENTION("J1"),
    PACE_DETENTION("J2"),
    YOUTH_REHABILITATION_ORDER("J3"),
    /** The council watches over a child at home by a court's order (Children Act 1989 s.31): no status of the return. */
    SUPERVISION_ORDER("");

    private final String code;

    LegalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
