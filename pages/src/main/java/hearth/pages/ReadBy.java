package hearth.pages;

/** How a page puts promises in order: under the five ambitions for the council, or under the five outcomes for the child. */
public enum ReadBy {
    AMBITION("By ambition", "ambition"),
    OUTCOME("By outcome", "outcome");

    private final String words;
    private final String mark;

    ReadBy(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    /** What the link to it says. */
    public String words() {
        return words;
    }

    /** Its word in an address. */
    public String mark() {
        return mark;
    }

    /** The order with this word in its address; the ambitions where there is none. */
    public static ReadBy marked(String mark) {
        return mark.equals(OUTCOME.mark) ? OUTCOME : AMBITION;
    }
}
