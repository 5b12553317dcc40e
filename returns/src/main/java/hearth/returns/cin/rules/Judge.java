package hearth.returns.cin.rules;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.CensusChild;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import hearth.returns.cin.rules.Check.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one child at a time by every rule that looks at one child. Rules are sorted by what they look at, so that a
 * child without an enquiry costs no rule about enquiries.
 */
final class Judge {

    private final Census census;
    private final List<Numbered<CensusChild>> ofChild = new ArrayList<>();
    private final List<Numbered<Referral>> ofReferral = new ArrayList<>();
    private final List<Numbered<Assessment>> ofAssessment = new ArrayList<>();
    private final List<Numbered<InNeedPlan>> ofPlan = new ArrayList<>();
    private final List<Numbered<Enquiry>> ofEnquiry = new ArrayList<>();
    private final List<Numbered<ProtectionPlan>> ofProtectionPlan = new ArrayList<>();

    Judge(List<Rule> rules, boolean[] judged, Census census) {
        this.census = census;
        for (int number = 0; number < rules.size(); number++) {
            if (judged[number]) {
                sort(rules.get(number).check(), number);
            }
        }
    }

    private void sort(Check check, int number) {
        switch (check) {
            case Check.OfChild(var look) -> ofChild.add(new Numbered<>(number, look));
            case Check.OfReferral(var look) -> ofReferral.add(new Numbered<>(number, look));
            case Check.OfAssessment(var look) -> ofAssessment.add(new Numbered<>(number, look));
            case Check.OfPlan(var look) -> ofPlan.add(new Numbered<>(number, look));
            case Check.OfEnquiry(var look) -> ofEnquiry.add(new Numbered<>(number, look));
            case Check.OfProtectionPlan(var look) -> ofProtectionPlan.add(new Numbered<>(number, look));
            case Check.OfHeader _ -> {}
            case Check.AcrossChildren _ -> {}
            case Check.OfReturn _ -> {}
        }
    }

    /** Everything the rules find in this child. */
    void judge(CensusChild child, Marks marks) {
        marks.clear();
        look(ofChild, child, marks);
        List<Referral> referrals = child.referrals();
        each(ofReferral, referrals, marks);
        for (int at = 0; at < referrals.size(); at++) {
            Referral referral = referrals.get(at);
            each(ofAssessment, referral.assessments(), marks);
            each(ofPlan, referral.plans(), marks);
            each(ofEnquiry, referral.enquiries(), marks);
            each(ofProtectionPlan, referral.protectionPlans(), marks);
        }
    }

    private <T> void each(List<Numbered<T>> rules, List<T> all, Marks marks) {
        if (all.isEmpty()) {
            return;
        }
        for (int at = 0; at < rules.size(); at++) {
            Numbered<T> rule = rules.get(at);
            marks.turnTo(rule.number());
            for (int one = 0; one < all.size(); one++) {
                look(rule, all.get(one), marks);
            }
        }
    }

    private <T> void look(List<Numbered<T>> rules, T one, Marks marks) {
        for (int at = 0; at < rules.size(); at++) {
            Numbered<T> rule = rules.get(at);
            marks.turnTo(rule.number());
            look(rule, one, marks);
        }
    }

    /** Whatever goes wrong inside one rule stays with that rule and that child. */
    private <T> void look(Numbered<T> rule, T one, Marks marks) {
        try {
            rule.look().at(one, census, marks);
        } catch (RuntimeException ours) {
            marks.fault();
        }
    }

    /** A rule's look with the rule's number. */
    private record Numbered<T>(int number, Look<T> look) {}
}
