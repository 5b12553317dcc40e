package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.NONE;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.CensusDay.isSame;
import static hearth.returns.cin.Element.CONFERENCE_DATE;
import static hearth.returns.cin.Element.EARLIER_PLANS;
import static hearth.returns.cin.Element.FIRST_ABUSE;
import static hearth.returns.cin.Element.LATEST_ABUSE;
import static hearth.returns.cin.Element.PROTECTION_END;
import static hearth.returns.cin.Element.PROTECTION_START;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_CONFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Element.REVIEW_DATE;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.REVIEWS;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.ProtectionPlan.Review;
import hearth.returns.cin.Referral;
import java.util.List;
import java.util.regex.Pattern;

/** Child protection plans: their days, what the child is protected from, and the conferences that review them. */
final class ProtectionPlanRules {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    static List<Rule> all() {
        return List.of(
                error("1105", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, REFERRAL_DATE)
                        .says(
                                "The child protection plan starts before the referral was made.",
                                "Maybe it belongs to an earlier referral, or a date is mistyped.")
                        .protectionPlan((plan, _, found) -> {
                            if (isBefore(plan.started(), plan.referral().made())) {
                                found.at(plan, PROTECTION_START);
                                found.at(plan.referral(), REFERRAL_DATE);
                            }
                        }),
                error("2885", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, REFERRAL_CONFERENCE_DATE, CONFERENCE_DATE)
                        .inYear()
                        .says(
                                "The child protection plan does not start on the day of the initial conference.",
                                "Maybe one of the two dates is mistyped, or the conference is missing.")
                        .protectionPlan(ProtectionPlanRules::startsOnAnotherDay),
                error("8720", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The start of the child protection plan is missing or comes after the census year.",
                                "Maybe the year is mistyped.")
                        .protectionPlan((plan, census, found) -> {
                            if (plan.started() == NONE || census.year().endsBefore(plan.started())) {
                                found.at(plan, PROTECTION_START);
                            }
                        }),
                error("8730", CHILD_PROTECTION_PLANS)
                        .points(EARLIER_PLANS)
                        .says(
                                "How many child protection plans the child had before is missing or no whole number.",
                                "Maybe there was none: then say 0.")
                        .protectionPlan((plan, _, found) -> {
                            if (!WHOLE_NUMBER.matcher(plan.text(EARLIER_PLANS)).matches()) {
                                found.at(plan, EARLIER_PLANS);
                            }
                        }),
                error("8840", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, PROTECTION_END)
                        .says(
                                "The child protection plan starts and ends on the same day.",
                                "Maybe it was recorded by mistake, or its end is mistyped.")
                        .protectionPlan((plan, _, found) -> {
                            if (isSame(plan.started(), plan.ended())) {
                                found.at(plan, PROTECTION_START, PROTECTION_END);
                            }
                        }),
                error("8841", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, REVIEW_DATE)
                        .says(
                                "The child protection plan was reviewed before its second day.",
                                "Maybe the initial conference was recorded as a review.")
                        .protectionPlan((plan, _, found) -> {
                            for (Review review : plan.reviews()) {
                                if (isBefore(review.held(), plan.started()) || isSame(review.held(), plan.started())) {
                                    found.at(plan, PROTECTION_START);
                                    found.at(review, REVIEW_DATE);
                                }
                            }
                        }),
                query("8842Q", REVIEWS)
                        .points(REVIEW_DATE)
                        .says("The review has no date.", "Maybe it is planned and not yet held; then leave it out.")
                        .protectionPlan((plan, _, found) -> {
                            for (Review review : plan.reviews()) {
                                if (review.held() == NONE) {
                                    found.at(review, REVIEW_DATE);
                                }
                            }
                        }),
                error("8905", CHILD_PROTECTION_PLANS)
                        .points(FIRST_ABUSE)
                        .says(
                                "What the child was first protected from is missing or not a code of the census.",
                                "Maybe it is a code of your own system: NEG, PHY, SAB, EMO or MUL are asked for.")
                        .protectionPlan((plan, census, found) -> {
                            if (!CodeLists.knows(FIRST_ABUSE, plan.text(FIRST_ABUSE), census.set())) {
                                found.at(plan, FIRST_ABUSE);
                            }
                        }),
                error("8910", CHILD_PROTECTION_PLANS)
                        .points(LATEST_ABUSE)
                        .says(
                                "What the child is now protected from is missing or not a code of the census.",
                                "Maybe it is a code of your own system: NEG, PHY, SAB, EMO or MUL are asked for.")
                        .protectionPlan((plan, census, found) -> {
                            if (!CodeLists.knows(LATEST_ABUSE, plan.text(LATEST_ABUSE), census.set())) {
                                found.at(plan, LATEST_ABUSE);
                            }
                        }),
                error("8925", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, PROTECTION_END)
                        .says("The child protection plan ends before it starts.", "Maybe the two dates are swapped.")
                        .protectionPlan((plan, _, found) -> {
                            if (isBefore(plan.ended(), plan.started())) {
                                found.at(plan, PROTECTION_START, PROTECTION_END);
                            }
                        }),
                error("8930", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_END, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The child protection plan ended outside the census year.",
                                "Maybe it belongs in another year's return, or the year is mistyped.")
                        .protectionPlan((plan, census, found) -> {
                            if (!plan.isOpen() && !census.holds(plan.ended())) {
                                found.at(plan, PROTECTION_END);
                            }
                        }),
                error("8935", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_END)
                        .says(
                                "The child has more than one open child protection plan.",
                                "Maybe the first was never ended.")
                        .child((child, _, found) -> {
                            List<ProtectionPlan> open = child.protectionPlans().stream()
                                    .filter(ProtectionPlan::isOpen)
                                    .toList();
                            if (open.size() > 1) {
                                open.forEach(plan -> found.at(plan, PROTECTION_END));
                            }
                        }),
                error("8940", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, PROTECTION_END)
                        .inYear()
                        .says(
                                "A child protection plan starts while another has not ended.",
                                "Maybe both are one, or the first ended earlier.")
                        .child((child, census, found) -> {
                            for (ProtectionPlan plan : child.protectionPlans()) {
                                for (ProtectionPlan other : child.protectionPlans()) {
                                    if (plan != other && isOnOrUnder(plan.started(), other, census)) {
                                        found.at(plan, PROTECTION_START);
                                        found.at(other, PROTECTION_START, PROTECTION_END);
                                    }
                                }
                            }
                        }));
    }

    /** A conference told with the referral counts only where no enquiry of the referral led to one. */
    private static void startsOnAnotherDay(ProtectionPlan plan, Census census, Found found) {
        Referral referral = plan.referral();
        if (!census.holds(plan.started())) {
            return;
        }
        List<Enquiry> enquiries = referral.enquiries().stream()
                .filter(enquiry -> !enquiry.needsNoConference())
                .toList();
        if (enquiries.isEmpty()) {
            if (!isSame(plan.started(), referral.conference())) {
                found.at(plan, PROTECTION_START);
                found.at(referral, REFERRAL_CONFERENCE_DATE);
            }
        } else if (enquiries.stream().noneMatch(enquiry -> isSame(enquiry.conference(), plan.started()))) {
            found.at(plan, PROTECTION_START);
            enquiries.stream()
                    .filter(enquiry -> referral.protectionPlans().stream()
                            .noneMatch(other -> isSame(enquiry.conference(), other.started())))
                    .forEach(enquiry -> found.at(enquiry, CONFERENCE_DATE));
        }
    }

    /** The last day of a plan still belongs to it. */
    private static boolean isOnOrUnder(int day, ProtectionPlan plan, Census census) {
        int last = plan.isOpen() ? census.year().lastDay() : plan.ended();
        return plan.started() != NONE && day >= plan.started() && day <= last;
    }

    private ProtectionPlanRules() {}
}
