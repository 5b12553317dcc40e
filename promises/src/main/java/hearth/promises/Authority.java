package hearth.promises;

/** What kind of word England has given: law that binds, guidance, or something still to be confirmed. */
public enum Authority {
    LAW("Law"),
    GUIDANCE("Guidance, second-hand"),
    TO_CONFIRM("To be confirmed"),
    ENACTED_NOT_COMMENCED("Passed by Parliament, not in force yet"),
    /** What England does not owe by law yet, and the Children's Commissioner asks for. */
    AMBITION("No law: an ambition of the Children's Commissioner"),
    /** What a council promises its children beyond the law, in its local offer for example. */
    PLEDGE("Not law: a pledge"),
    /** What one person promises one child. */
    PERSONAL("Not law: a person's own word");

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    /** Whether it is law: law that binds, has still to begin, or has still to be confirmed. */
    public boolean isLaw() {
        return switch (this) {
            case LAW, ENACTED_NOT_COMMENCED, TO_CONFIRM -> true;
            case GUIDANCE, AMBITION, PLEDGE, PERSONAL -> false;
        };
    }

    /** As shown beside the promise. */
    public String words() {
        return words;
    }
}
