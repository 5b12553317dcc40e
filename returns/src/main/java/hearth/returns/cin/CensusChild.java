package hearth.returns.cin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** One child of the census with everything that it tells about them: the unit of work of reading, rules and stories. */
public final class CensusChild {

    private final Cut cut;
    private final int number;
    private final Identifiers identifiers;
    private final Characteristics characteristics;
    private final List<Referral> referrals;
    private final List<InNeedPlan> plans;
    private final List<ProtectionPlan> protectionPlans;

    CensusChild(
            Cut cut, int number, Identifiers identifiers, Characteristics characteristics, List<Referral> referrals) {
        this.cut = cut;
        this.number = number;
        this.identifiers = identifiers;
        this.characteristics = characteristics;
        this.referrals = List.copyOf(referrals);
        List<InNeedPlan> allPlans = new ArrayList<>(referrals.size());
        List<ProtectionPlan> allProtection = new ArrayList<>(referrals.size());
        for (Referral referral : this.referrals) {
            allPlans.addAll(referral.plans());
            allProtection.addAll(referral.protectionPlans());
        }
        this.plans = List.copyOf(allPlans);
        this.protectionPlans = List.copyOf(allProtection);
    }

    /** Its number in the file, from 0. */
    public int number() {
        return cut.childrenBefore() + number;
    }

    /** The id by which the council knows the child; empty where the file gives none. */
    public String id() {
        return identifiers.text(Element.LA_CHILD_ID);
    }

    /** The number of one of the child's entries among all of its module in the file, from 1. */
    public int rowOf(Entry entry) {
        return cut.rowsBefore(entry.module()) + entry.row();
    }

    public Identifiers identifiers() {
        return identifiers;
    }

    public Characteristics characteristics() {
        return characteristics;
    }

    /** Each time somebody was worried about the child, in the order of the file. */
    public List<Referral> referrals() {
        return referrals;
    }

    /** The child in need plans of all referrals. */
    public List<InNeedPlan> plans() {
        return plans;
    }

    /** The child protection plans of all referrals. */
    public List<ProtectionPlan> protectionPlans() {
        return protectionPlans;
    }

    /** Whether any referral led to further action. */
    public boolean isHelped() {
        for (Referral referral : referrals) {
            if (referral.isNo(Element.NO_FURTHER_ACTION)) {
                return true;
            }
        }
        return false;
    }

    /** How many entries of the module are told about the child. */
    public int count(Module module) {
        return switch (module) {
            case HEADER -> 0;
            case CHILD_IDENTIFIERS -> 1;
            case CHILD_CHARACTERISTICS -> 1;
            case DISABILITIES -> characteristics.disabilities().size();
            case CIN_DETAILS -> referrals.size();
            case CIN_PLAN_DATES -> plans.size();
            case CHILD_PROTECTION_PLANS -> protectionPlans.size();
            case ASSESSMENTS -> sum(referral -> referral.assessments().size());
            case ASSESSMENT_FACTORS ->
                sum(referral -> referral.assessments().stream()
                        .mapToInt(assessment -> assessment.factors().size())
                        .sum());
            case SECTION_47 -> sum(referral -> referral.enquiries().size());
            case REVIEWS ->
                protectionPlans.stream().mapToInt(plan -> plan.reviews().size()).sum();
            case PRE_PROCEEDINGS -> sum(referral -> referral.preProceedings().size());
        };
    }

    private int sum(ToIntFunction<Referral> count) {
        return referrals.stream().mapToInt(count).sum();
    }
}
