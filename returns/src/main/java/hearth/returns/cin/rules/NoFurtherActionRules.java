package hearth.returns.cin.rules;

import static hearth.returns.cin.Element.ASSESSMENT_AUTHORISED;
import static hearth.returns.cin.Element.ASSESSMENT_START;
import static hearth.returns.cin.Element.CONFERENCE_DATE;
import static hearth.returns.cin.Element.ENQUIRY_START;
import static hearth.returns.cin.Element.LA_CHILD_ID;
import static hearth.returns.cin.Element.NO_FURTHER_ACTION;
import static hearth.returns.cin.Element.REFERRAL_CONFERENCE_DATE;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.Module.CIN_PLAN_DATES;
import static hearth.returns.cin.rules.Rule.error;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.util.List;

/** A referral that led to nothing further, and yet something was done. */
final class NoFurtherActionRules {

    private static final String MAYBE = "Maybe it did lead to further action: then say 0.";

    static List<Rule> all() {
        return List.of(
                error("4000", CIN_PLAN_DATES)
                        .reads(CIN_PLAN_DATES)
                        .points(NO_FURTHER_ACTION)
                        .says("The referral led to nothing further, and yet there is a child in need plan.", MAYBE)
                        .referral((referral, _, found) -> {
                            for (InNeedPlan plan : referral.plans()) {
                                if (referral.isNoFurtherAction()) {
                                    found.at(plan, LA_CHILD_ID);
                                    found.at(referral, NO_FURTHER_ACTION);
                                }
                            }
                        }),
                error("8831", CIN_DETAILS)
                        .points(
                                ASSESSMENT_START,
                                ASSESSMENT_AUTHORISED,
                                ENQUIRY_START,
                                REFERRAL_CONFERENCE_DATE,
                                CONFERENCE_DATE)
                        .says(
                                "The referral led to nothing further, and yet there is an assessment, an enquiry or a"
                                        + " conference.",
                                MAYBE)
                        .referral(NoFurtherActionRules::doneAllTheSame),
                error("8832", CHILD_PROTECTION_PLANS)
                        .reads(CHILD_PROTECTION_PLANS)
                        .points(NO_FURTHER_ACTION, LA_CHILD_ID)
                        .says("The referral led to nothing further, and yet there is a child protection plan.", MAYBE)
                        .referral((referral, _, found) -> {
                            for (ProtectionPlan plan : referral.protectionPlans()) {
                                if (referral.isNoFurtherAction()) {
                                    found.at(plan, LA_CHILD_ID);
                                    found.at(referral, NO_FURTHER_ACTION);
                                }
                            }
                        }));
    }

    private static void doneAllTheSame(Referral referral, Census census, Found found) {
        if (!referral.isNoFurtherAction()) {
            return;
        }
        if (referral.has(REFERRAL_CONFERENCE_DATE)) {
            found.at(referral, REFERRAL_CONFERENCE_DATE);
        }
        for (Assessment assessment : referral.assessments()) {
            if (assessment.has(ASSESSMENT_START) || assessment.has(ASSESSMENT_AUTHORISED)) {
                found.at(assessment, LA_CHILD_ID);
                found.at(referral, REFERRAL_CONFERENCE_DATE);
            }
        }
        for (Enquiry enquiry : referral.enquiries()) {
            if (enquiry.has(ENQUIRY_START) || enquiry.has(CONFERENCE_DATE)) {
                found.at(enquiry, LA_CHILD_ID);
                found.at(referral, REFERRAL_CONFERENCE_DATE);
            }
        }
    }

    private NoFurtherActionRules() {}
}
