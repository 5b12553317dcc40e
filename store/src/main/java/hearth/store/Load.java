package hearth.store;

import java.util.List;

/**
 * What came of loading a return, or any other stories that another system tells.
 *
 * @param children how many children were in it
 * @param added facts that the record did not hold
 * @param corrected facts that it held otherwise
 * @param takenBack facts that the same source had told before and no longer tells
 * @param same facts that it held already
 * @param apart facts that stand although another of their kind stands on the same days: both are kept, and somebody has to
 *     look
 * @param notKept facts that could not be kept, and why
 */
public record Load(
        long children, long added, long corrected, long takenBack, long same, List<Odd> apart, List<Odd> notKept) {

    /** Copies the lists. */
    public Load {
        apart = List.copyOf(apart);
        notKept = List.copyOf(notKept);
    }

    /**
     * A fact that somebody has to look at.
     *
     * @param child the name that the council's system gives the child
     * @param why in a sentence
     */
    public record Odd(String child, String why) {}
}
