package hearth.practice.access;

/** What somebody who signs in is in this house. A role alone opens nothing about a named child; a tie to the child does. */
public enum Role {
    CHILD("child or young person", Untied.SEES_NOTHING),
    CARER("carer", Untied.SEES_NOTHING),
    SOCIAL_WORKER("social worker", Untied.MAY_BREAK_GLASS),
    TEAM_MANAGER("team manager", Untied.MAY_BREAK_GLASS),
    REVIEWING_OFFICER("reviewing officer", Untied.MAY_BREAK_GLASS),
    PERSONAL_ADVISER("personal adviser", Untied.MAY_BREAK_GLASS),
    ADVOCATE("advocate", Untied.SEES_NOTHING),
    DATA_TEAM("data team", Untied.IS_STOPPED),
    COMMISSIONER_OF_SERVICES("commissioner of services", Untied.SEES_NOTHING),
    NATIONAL_ANALYST("national analyst", Untied.SEES_NOTHING),
    /** Reads who looked at what, and follows up alerts: the privacy officer. */
    AUDITOR("auditor", Untied.IS_STOPPED),
    ADMINISTRATOR("administrator", Untied.SEES_NOTHING);

    private final String words;
    private final Untied untied;

    Role(String words, Untied untied) {
        this.words = words;
        this.untied = untied;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** How a child's record meets somebody in this role who has no tie to the child. */
    Untied untied() {
        return untied;
    }

    /** How a record meets somebody without a tie to the child; what opens more comes later. */
    enum Untied {
        /** Their work names no child to them that is not theirs. */
        SEES_NOTHING,
        /** Their work shows them that the child is there, and no more. */
        IS_STOPPED,
        /** In need they may look, and answer for it. */
        MAY_BREAK_GLASS
    }
}
