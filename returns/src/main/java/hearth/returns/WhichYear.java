package hearth.returns;

/** Whether a row stands in the return that is being checked or in the one of the year before. */
public enum WhichYear {
    THIS_YEAR,
    LAST_YEAR
}
