package hearth.practice.access;

/** What somebody can do here. */
public enum Deed {
    READ(Needs.OPEN_RECORD),
    RECORD_VISIT(Needs.OPEN_RECORD),
    RECORD_NOTE(Needs.OPEN_RECORD),
    RECORD_FAMILY_TIME(Needs.OPEN_RECORD),
    RECORD_ASSESSMENT(Needs.OPEN_RECORD),
    RECORD_PLAN(Needs.OPEN_RECORD),
    RECORD_REVIEW(Needs.OPEN_RECORD),
    RECORD_DECISION(Needs.OPEN_RECORD),
    RECORD_MOVE(Needs.OPEN_RECORD),
    RECORD_MISSING(Needs.OPEN_RECORD),
    RECORD_HEALTH(Needs.OPEN_RECORD),
    RECORD_SCHOOL(Needs.OPEN_RECORD),
    RECORD_DOCUMENT(Needs.OPEN_RECORD),
    /** Anything that has no form of its own. */
    RECORD_OTHER(Needs.OPEN_RECORD),
    /** The child's own words, written by the child. */
    SPEAK(Needs.OPEN_RECORD),
    /** To answer what the child said. */
    ANSWER(Needs.OPEN_RECORD),
    REMEMBER_DIFFERENTLY(Needs.OPEN_RECORD),
    CORRECT(Needs.OPEN_RECORD),
    /** To say yes to a step that a practitioner proposes. */
    APPROVE(Needs.OPEN_RECORD),
    /** To depart from a promise, with a reason and a name. */
    EXCUSE(Needs.OPEN_RECORD),
    /** To give a child, or all the children of a worker who leaves, to somebody else. */
    HAND_OVER(Needs.OPEN_RECORD),
    /** Who looked at this child's record. */
    READ_WHO_LOOKED(Needs.OPEN_RECORD),
    /** To look for any child by a name, a day of birth or a number. */
    SEARCH(Needs.NO_RECORD),
    CLAIM_COVER(Needs.NO_RECORD),
    BREAK_GLASS(Needs.NO_RECORD),
    /** Who looked at what, in the whole house. */
    READ_AUDIT(Needs.NO_RECORD),
    ANSWER_ALERT(Needs.NO_RECORD),
    /** To restrict a child's record, and to grant leave to see one. */
    GRANT(Needs.OPEN_RECORD),
    RUN_RETURNS(Needs.NO_RECORD),
    BACK_UP(Needs.NO_RECORD),
    /** Counts in which nobody can be found. */
    SEE_FIGURES(Needs.NO_RECORD),
    /** Accounts and settings. */
    ADMINISTER(Needs.NO_RECORD);

    private final Needs needs;

    Deed(Needs needs) {
        this.needs = needs;
    }

    /** Whether it is done to one child's record, which must be open. */
    public boolean isAboutOneChild() {
        return needs == Needs.OPEN_RECORD;
    }

    private enum Needs {
        OPEN_RECORD,
        NO_RECORD
    }
}
