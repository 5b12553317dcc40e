package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.Element.ASSESSMENT_AUTHORISED;
import static hearth.returns.cin.Element.ASSESSMENT_START;
import static hearth.returns.cin.Element.CLOSURE_DATE;
import static hearth.returns.cin.Element.CLOSURE_REASON;
import static hearth.returns.cin.Element.CONFERENCE_DATE;
import static hearth.returns.cin.Element.CONFERENCE_NOT_REQUIRED;
import static hearth.returns.cin.Element.ENQUIRY_START;
import static hearth.returns.cin.Element.FACTORS;
import static hearth.returns.cin.Element.LA_CHILD_ID;
import static hearth.returns.cin.Element.PLAN_END;
import static hearth.returns.cin.Element.PLAN_START;
import static hearth.returns.cin.Element.PROTECTION_END;
import static hearth.returns.cin.Element.REFERRAL_CONFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Module.ASSESSMENTS;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.Module.CIN_PLAN_DATES;
import static hearth.returns.cin.Module.SECTION_47;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.util.List;

/** How a referral was closed, and whether everything in it was finished by then. */
final class ClosureRules {

    static List<Rule> all() {
        return List.of(
                error("8620", CIN_DETAILS)
                        .points(CLOSURE_DATE)
                        .inYear()
                        .says(
                                "The referral was closed outside the census year.",
                                "Maybe it belongs in another year's return, or the year is mistyped.")
                        .referral((referral, census, found) -> {
                            if (!referral.isOpen() && !census.holds(referral.closed())) {
                                found.at(referral, CLOSURE_DATE);
                            }
                        }),
                error("8630", CIN_DETAILS)
                        .points(REFERRAL_DATE, CLOSURE_DATE)
                        .says("The referral was closed before it was made.", "Maybe the two dates are swapped.")
                        .referral((referral, _, found) -> {
                            if (isBefore(referral.closed(), referral.made())) {
                                found.at(referral, REFERRAL_DATE, CLOSURE_DATE);
                            }
                        }),
                error("8640", CIN_DETAILS)
                        .points(CLOSURE_REASON)
                        .says(
                                "The reason for closing is not a code of the census: RC1 to RC9.",
                                "Maybe it is a code of your own system; RC9 came in 2023.")
                        .referral((referral, census, found) -> {
                            if (referral.has(CLOSURE_REASON)
                                    && !CodeLists.knows(CLOSURE_REASON, referral.text(CLOSURE_REASON), census.set())) {
                                found.at(referral, CLOSURE_REASON);
                            }
                        }),
                error("8805", CIN_DETAILS)
                        .points(CLOSURE_DATE, CLOSURE_REASON)
                        .says("The referral was closed, and it is not said why.", "Maybe the reason was forgotten.")
                        .referral((referral, _, found) -> {
                            if (!referral.isOpen() && referral.isBlank(CLOSURE_REASON)) {
                                found.at(referral, CLOSURE_DATE, CLOSURE_REASON);
                            }
                        }),
                error("8810", CIN_DETAILS)
                        .points(CLOSURE_REASON, CLOSURE_DATE)
                        .says(
                                "It is said why the referral was closed, and not when.",
                                "Maybe it is still open, or the date was forgotten.")
                        .referral((referral, _, found) -> {
                            if (referral.isOpen() && referral.has(CLOSURE_REASON)) {
                                found.at(referral, CLOSURE_DATE, CLOSURE_REASON);
                            }
                        }),
                error("8565", CHILD_PROTECTION_PLANS)
                        .points(
                                CLOSURE_DATE,
                                REFERRAL_CONFERENCE_DATE,
                                CONFERENCE_DATE,
                                ASSESSMENT_START,
                                ASSESSMENT_AUTHORISED,
                                ENQUIRY_START,
                                PROTECTION_END,
                                PLAN_START,
                                PLAN_END)
                        .says(
                                "Something was still done after the referral was closed.",
                                "Maybe it was closed too early, or what was done belongs to a later referral.")
                        .referral(ClosureRules::doneAfterClosing),
                error("8867", CIN_DETAILS)
                        .points(CLOSURE_DATE, ASSESSMENT_AUTHORISED)
                        .says(
                                "The referral was closed, and an assessment in it is not shown as completed.",
                                "Maybe the day on which it was authorised is missing.")
                        .referral((referral, _, found) -> {
                            for (Assessment assessment : referral.assessments()) {
                                if (!referral.isOpen() && assessment.isOpen()) {
                                    found.at(referral, CLOSURE_DATE);
                                    found.at(assessment, ASSESSMENT_AUTHORISED);
                                }
                            }
                        }),
                error("8868", CIN_DETAILS)
                        .points(CONFERENCE_NOT_REQUIRED, CLOSURE_DATE, REFERRAL_CONFERENCE_DATE, CONFERENCE_DATE)
                        .says(
                                "The referral was closed, and an enquiry in it has neither a conference nor says that"
                                        + " none was needed.",
                                "Maybe no conference was needed: then say 1.")
                        .referral((referral, _, found) -> {
                            for (Enquiry enquiry : referral.enquiries()) {
                                if (!referral.isOpen() && enquiry.isOpen()) {
                                    found.at(enquiry, CONFERENCE_DATE, CONFERENCE_NOT_REQUIRED);
                                    found.at(referral, CLOSURE_DATE);
                                }
                            }
                        }),
                query("8825Q", CIN_DETAILS)
                        .reads(ASSESSMENTS)
                        .points(CLOSURE_REASON)
                        .says(
                                "The referral was closed after an assessment, and there is none.",
                                "Maybe the assessment was not exported, or another reason was meant.")
                        .referral((referral, _, found) -> {
                            if (isClosedAfterAssessment(referral)
                                    && referral.assessments().isEmpty()) {
                                found.at(referral, CLOSURE_REASON);
                            }
                        }),
                query("8873Q", ASSESSMENTS)
                        .points(CLOSURE_REASON, FACTORS)
                        .says(
                                "The only assessment found nothing (21), and the referral was not closed after"
                                        + " assessment (RC8 or RC9).",
                                "Maybe something was found after all, or the reason for closing should be RC8 or RC9.")
                        .referral((referral, _, found) -> {
                            if (referral.assessments().size() == 1
                                    && referral.assessments().getFirst().foundNothing()
                                    && !isClosedAfterAssessment(referral)) {
                                found.at(referral.assessments().getFirst(), FACTORS);
                                found.at(referral, CLOSURE_REASON);
                            }
                        }),
                error("2990", CIN_DETAILS)
                        .reads(CIN_PLAN_DATES, CHILD_PROTECTION_PLANS, SECTION_47)
                        .points(CLOSURE_REASON)
                        .says(
                                "The referral was closed after assessment (RC8 or RC9), and yet there is an enquiry, a"
                                        + " conference or a plan.",
                                "Maybe another reason for closing was meant.")
                        .referral(ClosureRules::doneThoughClosedAfterAssessment));
    }

    private static void doneAfterClosing(Referral referral, Census census, Found found) {
        int closed = referral.closed();
        for (Assessment assessment : referral.assessments()) {
            if (isBefore(closed, assessment.started()) || isBefore(closed, assessment.authorised())) {
                found.at(assessment, ASSESSMENT_START, ASSESSMENT_AUTHORISED);
                pointAtClosure(referral, found);
            }
        }
        for (Enquiry enquiry : referral.enquiries()) {
            if (isBefore(closed, enquiry.started()) || isBefore(closed, enquiry.conference())) {
                found.at(enquiry, ENQUIRY_START, CONFERENCE_DATE);
                pointAtClosure(referral, found);
            }
        }
        for (ProtectionPlan plan : referral.protectionPlans()) {
            if (isBefore(closed, plan.ended())) {
                found.at(plan, PROTECTION_END);
                pointAtClosure(referral, found);
            }
        }
        for (InNeedPlan plan : referral.plans()) {
            if (isBefore(closed, plan.started()) || isBefore(closed, plan.ended())) {
                found.at(plan, PLAN_START, PLAN_END);
                pointAtClosure(referral, found);
            }
        }
        if (isBefore(closed, referral.conference())) {
            pointAtClosure(referral, found);
        }
    }

    private static void pointAtClosure(Referral referral, Found found) {
        found.at(referral, CLOSURE_DATE, REFERRAL_CONFERENCE_DATE);
    }

    private static void doneThoughClosedAfterAssessment(Referral referral, Census census, Found found) {
        boolean isDone = referral.has(REFERRAL_CONFERENCE_DATE)
                || !referral.enquiries().isEmpty()
                || !referral.plans().isEmpty()
                || !referral.protectionPlans().isEmpty();
        if (!isDone || !isClosedAfterAssessment(referral)) {
            return;
        }
        found.at(referral, REFERRAL_CONFERENCE_DATE);
        referral.enquiries().forEach(enquiry -> found.at(enquiry, LA_CHILD_ID));
        referral.plans().forEach(plan -> found.at(plan, LA_CHILD_ID));
        referral.protectionPlans().forEach(plan -> found.at(plan, LA_CHILD_ID));
    }

    private static boolean isClosedAfterAssessment(Referral referral) {
        return referral.says(CLOSURE_REASON, "RC8") || referral.says(CLOSURE_REASON, "RC9");
    }

    private ClosureRules() {}
}
