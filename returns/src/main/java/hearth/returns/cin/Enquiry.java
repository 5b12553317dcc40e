package hearth.returns.cin;

/** Finding out whether the child is being hurt (Children Act 1989 section 47). */
public final class Enquiry extends Entry {

    private final Referral referral;

    Enquiry(Referral referral, int row) {
        super(Module.SECTION_47, row);
        this.referral = referral;
    }

    public Referral referral() {
        return referral;
    }

    public int started() {
        return day(Element.ENQUIRY_START);
    }

    /** The day of the initial conference. */
    public int conference() {
        return day(Element.CONFERENCE_DATE);
    }

    /** Whether it says that no conference was needed. */
    public boolean needsNoConference() {
        return isYes(Element.CONFERENCE_NOT_REQUIRED);
    }

    /** Whether a conference is still to come, for all the census tells. */
    public boolean isOpen() {
        return isBlank(Element.CONFERENCE_DATE) && !needsNoConference();
    }
}
