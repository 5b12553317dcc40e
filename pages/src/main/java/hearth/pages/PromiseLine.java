package hearth.pages;

/**
 * One promise and what became of it for every child of the return.
 *
 * @param words    the promise in the words that a child reads
 * @param law      where it is written, for example "Care Planning Regulations 2010, regulation 33(1)"
 * @param children to whom it was broken, in people: "Broken for 2 of 3 children", or empty
 */
public record PromiseLine(String id, String words, String law, Tally tally, String children) {

    /** Whether this return can tell nothing of it, for any child. */
    public boolean isSilent() {
        return tally.judged() == 0 && tally.of(Outcome.CANNOT_TELL) > 0;
    }
}
