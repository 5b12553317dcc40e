package hearth.story;

/** What a grown-up is to a child, or that it is the child. */
public enum Role {
    UNKNOWN,
    CHILD,
    PARENT,
    CARER,
    SOCIAL_WORKER,
    /** A representative of the council who visits in the social worker's place (SI 2010/959 reg 2: R). */
    REPRESENTATIVE,
    TEAM_MANAGER,
    NOMINATED_OFFICER,
    DIRECTOR,
    REVIEWING_OFFICER,
    PERSONAL_ADVISER,
    ADVOCATE,
    INDEPENDENT_VISITOR,
    CHILDRENS_HOME,
    TEACHER,
    DOCTOR,
    NURSE,
    POLICE,
    COURT,
    AREA_AUTHORITY,
    OTHER
}
