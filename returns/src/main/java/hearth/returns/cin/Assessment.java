package hearth.returns.cin;

import java.util.List;

/** Finding out how to help: from its first day to the day it was authorised, with what makes life hard for the child. */
public final class Assessment extends Entry {

    static final String NO_FACTORS = "21";

    private final Referral referral;
    private final List<String> factors;

    Assessment(Referral referral, int row, List<String> factors) {
        super(Module.ASSESSMENTS, row);
        this.referral = referral;
        this.factors = factors;
    }

    public Referral referral() {
        return referral;
    }

    public int started() {
        return day(Element.ASSESSMENT_START);
    }

    public int authorised() {
        return day(Element.ASSESSMENT_AUTHORISED);
    }

    /** Whether nothing says that it was completed. */
    public boolean isOpen() {
        return isBlank(Element.ASSESSMENT_AUTHORISED);
    }

    /** The codes of what was found, in the order of the file. */
    public List<String> factors() {
        return factors;
    }

    /** Whether it says that nothing was found. */
    public boolean foundNothing() {
        return factors.contains(NO_FACTORS);
    }

    @Override
    public String text(Element element) {
        return element == Element.FACTORS ? String.join(", ", factors) : super.text(element);
    }
}
