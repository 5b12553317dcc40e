package hearth.practice.access;

/** What ties somebody to a child. A tie opens the child's record only to a person whose role fits it. */
public enum Tie {
    ALLOCATED_WORKER("the child's worker"),
    THEIR_TEAM("in the team that is responsible for the child"),
    COVER("stands in for the child's worker"),
    TEAM_MANAGER("manages the team that is responsible for the child"),
    REVIEWING_OFFICER("the child's reviewing officer"),
    PERSONAL_ADVISER("the young person's adviser"),
    CARER("cares for the child"),
    ADVOCATE("the child's advocate"),
    THE_CHILD("the child");

    private final String words;

    Tie(String words) {
        this.words = words;
    }

    /** What the person is to the child, for example "the child's reviewing officer". */
    public String words() {
        return words;
    }

    /** Whether such a tie means anything for somebody in this role. */
    boolean fits(Role role) {
        return switch (this) {
            case ALLOCATED_WORKER -> role == Role.SOCIAL_WORKER;
            case THEIR_TEAM -> role == Role.SOCIAL_WORKER || role == Role.PERSONAL_ADVISER;
            case COVER -> role == Role.SOCIAL_WORKER || role == Role.TEAM_MANAGER || role == Role.PERSONAL_ADVISER;
            case TEAM_MANAGER -> role == Role.TEAM_MANAGER;
            case REVIEWING_OFFICER -> role == Role.REVIEWING_OFFICER;
            case PERSONAL_ADVISER -> role == Role.PERSONAL_ADVISER;
            case CARER -> role == Role.CARER;
            case ADVOCATE -> role == Role.ADVOCATE;
            case THE_CHILD -> role == Role.CHILD;
        };
    }

    /** Whether such a tie means anything for this person. */
    public boolean fits(Person person) {
        return person.roles().stream().anyMatch(this::fits);
    }

    /** Whether the law needs this person to know the record, whatever the child or family would rather have. */
    boolean mustKnow() {
        return switch (this) {
            case ALLOCATED_WORKER, TEAM_MANAGER, REVIEWING_OFFICER, PERSONAL_ADVISER, THE_CHILD -> true;
            case THEIR_TEAM, COVER, CARER, ADVOCATE -> false;
        };
    }

    /** Whether this person has to find the child, or lives with the child, and so knows an address that is protected. */
    boolean knowsTheAddress() {
        return switch (this) {
            case ALLOCATED_WORKER, TEAM_MANAGER, CARER, THE_CHILD -> true;
            case THEIR_TEAM, COVER, REVIEWING_OFFICER, PERSONAL_ADVISER, ADVOCATE -> false;
        };
    }
}
