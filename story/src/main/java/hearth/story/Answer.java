package hearth.story;

/** A plain answer to a plain question, which may also be that we do not know. */
public enum Answer {
    UNKNOWN,
    YES,
    NO;

    /** Whether we know that it is so. */
    public boolean isYes() {
        return this == YES;
    }
}
