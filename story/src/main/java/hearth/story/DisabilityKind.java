package hearth.story;

/** A disability, as the CIN census names them. */
public enum DisabilityKind implements Coded {
    UNKNOWN(""),
    NONE("NONE"),
    MOBILITY("MOB"),
    HAND_FUNCTION("HAND"),
    PERSONAL_CARE("PC"),
    INCONTINENCE("INC"),
    COMMUNICATION("COMM"),
    LEARNING("LD"),
    HEARING("HEAR"),
    VISION("VIS"),
    BEHAVIOUR("BEH"),
    CONSCIOUSNESS("CON"),
    AUTISM("AUT"),
    OTHER("DDA");

    private final String code;

    DisabilityKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
