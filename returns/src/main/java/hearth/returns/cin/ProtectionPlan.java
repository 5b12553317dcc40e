package hearth.returns.cin;

import java.util.ArrayList;
import java.util.List;

/** A child protection plan, with the conferences that reviewed it. */
public final class ProtectionPlan extends Entry {

    private final Referral referral;
    private final List<Review> reviews = new ArrayList<>(2);

    ProtectionPlan(Referral referral, int row) {
        super(Module.CHILD_PROTECTION_PLANS, row);
        this.referral = referral;
    }

    public Referral referral() {
        return referral;
    }

    public int started() {
        return day(Element.PROTECTION_START);
    }

    public int ended() {
        return day(Element.PROTECTION_END);
    }

    /** Whether no end is told. */
    public boolean isOpen() {
        return isBlank(Element.PROTECTION_END);
    }

    public List<Review> reviews() {
        return reviews;
    }

    /** A conference that reviewed the plan. */
    public static final class Review extends Entry {

        private final ProtectionPlan plan;

        Review(ProtectionPlan plan, int row) {
            super(Module.REVIEWS, row);
            this.plan = plan;
        }

        public ProtectionPlan plan() {
            return plan;
        }

        public int held() {
            return day(Element.REVIEW_DATE);
        }
    }
}
