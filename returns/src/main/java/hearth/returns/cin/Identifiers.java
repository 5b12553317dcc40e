package hearth.returns.cin;

/** Who the child is. */
public final class Identifiers extends Entry {

    private boolean isSexInFigures;

    Identifiers(int row) {
        super(Module.CHILD_IDENTIFIERS, row);
    }

    /** Whether the sex is given as GenderCurrent, in the figures that were asked for until 2024. */
    public boolean isSexInFigures() {
        return isSexInFigures;
    }

    /** The sex is given as GenderCurrent. */
    void sexIsInFigures() {
        isSexInFigures = true;
    }

    public int born() {
        return day(Element.BIRTH_DATE);
    }

    /** The day on which an unborn child is expected. */
    public int expected() {
        return day(Element.EXPECTED_BIRTH_DATE);
    }

    public int died() {
        return day(Element.DEATH_DATE);
    }
}
