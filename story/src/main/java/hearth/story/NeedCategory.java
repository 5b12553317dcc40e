package hearth.story;

/** Why the child first came to need help (SSDA903 item CIN). */
public enum NeedCategory implements Coded {
    UNKNOWN(""),
    ABUSE_OR_NEGLECT("N1"),
    DISABILITY("N2"),
    PARENTAL_ILLNESS_OR_DISABILITY("N3"),
    FAMILY_IN_ACUTE_STRESS("N4"),
    FAMILY_DYSFUNCTION("N5"),
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6"),
    LOW_INCOME("N7"),
    ABSENT_PARENTING("N8");

    private final String code;

    NeedCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
