package hearth.practice.work;

/** How a task stands today. It says something of a promise, and nothing of a child. */
public enum Urgency {
    BROKEN("Should have been done"),
    AT_RISK("Due soon"),
    LATER("Due later");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }
}
