package hearth.returns.cin;

import java.util.ArrayList;
import java.util.List;

/** A time when somebody was worried about the child, and all that was done until it was closed. */
public final class Referral extends Entry {

    private final List<Assessment> assessments = new ArrayList<>(2);
    private final List<InNeedPlan> plans = new ArrayList<>(0);
    private final List<Enquiry> enquiries = new ArrayList<>(0);
    private final List<ProtectionPlan> protectionPlans = new ArrayList<>(0);
    private final List<PreProceedings> preProceedings = new ArrayList<>(0);

    Referral(int row) {
        super(Module.CIN_DETAILS, row);
    }

    /** The day on which it was made. */
    public int made() {
        return day(Element.REFERRAL_DATE);
    }

    /** The day on which it was closed. */
    public int closed() {
        return day(Element.CLOSURE_DATE);
    }

    /** Whether no closure is told. */
    public boolean isOpen() {
        return isBlank(Element.CLOSURE_DATE);
    }

    /** The initial conference, where it is told with the referral itself. */
    public int conference() {
        return day(Element.REFERRAL_CONFERENCE_DATE);
    }

    /** Whether it led to nothing further. */
    public boolean isNoFurtherAction() {
        return isYes(Element.NO_FURTHER_ACTION);
    }

    public List<Assessment> assessments() {
        return assessments;
    }

    public List<InNeedPlan> plans() {
        return plans;
    }

    public List<Enquiry> enquiries() {
        return enquiries;
    }

    public List<ProtectionPlan> protectionPlans() {
        return protectionPlans;
    }

    public List<PreProceedings> preProceedings() {
        return preProceedings;
    }
}
