package hearth.returns;

/** How much a finding matters to whoever has to put the return right, worst first. */
public enum Severity {
    /** Something is wrong and part of the return could not be used as it stands. */
    ERROR,
    /** Something looks wrong; a person has to look. */
    QUERY,
    /** Nothing is wrong; this says what was found or what was done with it. */
    NOTE
}
