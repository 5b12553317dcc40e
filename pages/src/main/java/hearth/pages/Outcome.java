package hearth.pages;

/**
 * What became of a promise, as a page shows it: always a word and a shape, in this order. Colour comes third, and "cannot
 * tell" stands beside every share because it is never counted as kept.
 */
public enum Outcome {
    KEPT("Kept", "kept"),
    KEPT_LATE("Kept late", "kept-late"),
    BROKEN("Broken", "broken"),
    EXCUSED("Excused", "excused"),
    LAPSED("Lapsed", "lapsed"),
    NOT_YET_DUE("Not yet due", "not-yet-due"),
    CANNOT_TELL("Cannot tell", "cannot-tell");

    private final String word;
    private final String mark;

    Outcome(String word, String mark) {
        this.word = word;
        this.mark = mark;
    }

    /** The word, always shown beside the shape. */
    public String word() {
        return word;
    }

    /** The name of its shape and fill in the stylesheet, its word in an address, and its word in the command line's output. */
    public String mark() {
        return mark;
    }

    /** What the word means, for the key. */
    public String meaning() {
        return switch (this) {
            case KEPT -> "It happened, and in time.";
            case KEPT_LATE -> "It happened, after the day it was due.";
            case BROKEN -> "The day has passed, and a source that would hold it shows that it did not happen.";
            case EXCUSED -> "It did not happen, for a reason the law allows.";
            case LAPSED -> "What it was owed for ended before it fell due.";
            case NOT_YET_DUE -> "There is still time.";
            case CANNOT_TELL ->
                "Nothing that was given to Hearth would hold the answer. This is never counted as kept.";
        };
    }
}
