package hearth.pages;

/** A lane of the drawing of a child's years. */
public enum Lane {
    LOOKED_AFTER("Looked after", "looked-after"),
    STATUS("Legal status", "status"),
    HOME("Where the child lived", "home"),
    MISSING("Missing", "missing"),
    MEETING("Review meetings", "meeting"),
    PROMISE("Promises, on the day each fell due", "promise");

    private final String words;
    private final String mark;

    Lane(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    /** What the lane is called on the page. */
    public String words() {
        return words;
    }

    /** Whether its stretches are numbered, because one follows the other. */
    public boolean isNumbered() {
        return switch (this) {
            case STATUS, HOME -> true;
            case LOOKED_AFTER, MISSING, MEETING, PROMISE -> false;
        };
    }

    /** Its name in the stylesheet. */
    public String mark() {
        return mark;
    }
}
