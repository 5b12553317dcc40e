package hearth.returns.cin;

/** A child in need plan. */
public final class InNeedPlan extends Entry {

    private final Referral referral;

    InNeedPlan(Referral referral, int row) {
        super(Module.CIN_PLAN_DATES, row);
        this.referral = referral;
    }

    public Referral referral() {
        return referral;
    }

    public int started() {
        return day(Element.PLAN_START);
    }

    public int ended() {
        return day(Element.PLAN_END);
    }

    /** Whether no end is told. */
    public boolean isOpen() {
        return isBlank(Element.PLAN_END);
    }
}
