package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.NONE;
import static hearth.returns.cin.CensusDay.isAfter;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.CensusDay.isSame;
import static hearth.returns.cin.Element.PLAN_END;
import static hearth.returns.cin.Element.PLAN_START;
import static hearth.returns.cin.Element.PROTECTION_END;
import static hearth.returns.cin.Element.PROTECTION_START;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Element.REVIEW_DATE;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.CIN_PLAN_DATES;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.ProtectionPlan.Review;
import java.util.List;

/** Child in need plans: their days, and that a child has one plan at a time. */
final class InNeedPlanRules {

    static List<Rule> all() {
        return List.of(
                error("4001", CIN_PLAN_DATES)
                        .points(PLAN_END, PROTECTION_END)
                        .says(
                                "A child in need plan and a child protection plan of the referral are both open.",
                                "Maybe the child in need plan was not ended when the child protection plan began.")
                        .referral((referral, _, found) -> {
                            for (ProtectionPlan protection : referral.protectionPlans()) {
                                for (InNeedPlan plan : referral.plans()) {
                                    if (protection.isOpen() && plan.isOpen()) {
                                        found.at(protection, PROTECTION_END);
                                        found.at(plan, PLAN_END);
                                    }
                                }
                            }
                        }),
                error("4003", CIN_PLAN_DATES)
                        .reads(CHILD_PROTECTION_PLANS)
                        .points(PLAN_START, PLAN_END, REVIEW_DATE)
                        .says(
                                "A child protection plan was reviewed while a child in need plan was open.",
                                "Maybe the child protection plan ended that day, or a date is mistyped.")
                        .child(InNeedPlanRules::reviewedDuringPlan),
                error("4004", CIN_PLAN_DATES)
                        .points(PLAN_END)
                        .says(
                                "More than one child in need plan of the referral is open.",
                                "Maybe the first was never ended.")
                        .referral((referral, _, found) -> {
                            if (referral.plans().stream()
                                            .filter(InNeedPlan::isOpen)
                                            .count()
                                    > 1) {
                                referral.plans().stream()
                                        .filter(InNeedPlan::isOpen)
                                        .forEach(plan -> found.at(plan, PLAN_END));
                            }
                        }),
                error("4010", CIN_PLAN_DATES)
                        .points(PLAN_START)
                        .inYear()
                        .says(
                                "The start of the child in need plan is missing or comes after the census year.",
                                "Maybe the year is mistyped.")
                        .plan((plan, census, found) -> {
                            if (plan.started() == NONE || census.year().endsBefore(plan.started())) {
                                found.at(plan, PLAN_START);
                            }
                        }),
                error("4011", CIN_PLAN_DATES)
                        .points(PLAN_END, PLAN_START)
                        .says("The child in need plan ends before it starts.", "Maybe the two dates are swapped.")
                        .plan((plan, _, found) -> {
                            if (isBefore(plan.ended(), plan.started())) {
                                found.at(plan, PLAN_START, PLAN_END);
                            }
                        }),
                query("4012Q", CIN_PLAN_DATES)
                        .points(PLAN_START, PLAN_END)
                        .says(
                                "The child in need plan starts and ends on the same day.",
                                "Maybe it was recorded by mistake, or its end is mistyped.")
                        .plan((plan, _, found) -> {
                            if (isSame(plan.started(), plan.ended())) {
                                found.at(plan, PLAN_START, PLAN_END);
                            }
                        }),
                error("4013", CIN_PLAN_DATES)
                        .points(PLAN_END, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The child in need plan ended outside the census year.",
                                "Maybe it belongs in another year's return, or the year is mistyped.")
                        .plan((plan, census, found) -> {
                            if (!plan.isOpen() && !census.holds(plan.ended())) {
                                found.at(plan, PLAN_END);
                            }
                        }),
                error("4014", CIN_PLAN_DATES)
                        .points(PLAN_START, PLAN_END)
                        .inYear()
                        .says(
                                "A child in need plan starts while another has not ended.",
                                "Maybe both are one, or the first ended earlier.")
                        .child((child, census, found) -> {
                            for (InNeedPlan plan : child.plans()) {
                                for (InNeedPlan other : child.plans()) {
                                    if (plan != other && isOnOrUnder(plan.started(), other, census)) {
                                        found.at(plan, PLAN_START);
                                        found.at(other, PLAN_START, PLAN_END);
                                    }
                                }
                            }
                        }),
                error("4015", CIN_PLAN_DATES)
                        .points(PLAN_START, REFERRAL_DATE)
                        .says(
                                "The child in need plan starts before the referral was made.",
                                "Maybe it belongs to an earlier referral, or a date is mistyped.")
                        .plan((plan, _, found) -> {
                            if (isBefore(plan.started(), plan.referral().made())) {
                                found.at(plan, PLAN_START);
                                found.at(plan.referral(), REFERRAL_DATE);
                            }
                        }),
                error("4016", CIN_PLAN_DATES)
                        .points(PLAN_START, PROTECTION_START, PROTECTION_END)
                        .inYear()
                        .says(
                                "A child in need plan starts while the child has a child protection plan.",
                                "Maybe it should start on the day on which the child protection plan ended.")
                        .child((child, census, found) -> {
                            for (InNeedPlan plan : child.plans()) {
                                for (ProtectionPlan protection : child.protectionPlans()) {
                                    if (isUnder(plan.started(), protection, census)) {
                                        found.at(plan, PLAN_START);
                                        found.at(protection, PROTECTION_START, PROTECTION_END);
                                    }
                                }
                            }
                        }),
                error("4017", CIN_PLAN_DATES)
                        .points(PLAN_START, PLAN_END, PROTECTION_START)
                        .inYear()
                        .says(
                                "A child protection plan starts while the child has a child in need plan.",
                                "Maybe the child in need plan should end on the day on which the child protection plan"
                                        + " starts.")
                        .child((child, census, found) -> {
                            for (ProtectionPlan protection : child.protectionPlans()) {
                                for (InNeedPlan plan : child.plans()) {
                                    if (isUnder(protection.started(), plan, census)) {
                                        found.at(protection, PROTECTION_START);
                                        found.at(plan, PLAN_START, PLAN_END);
                                    }
                                }
                            }
                        }));
    }

    private static void reviewedDuringPlan(CensusChild child, Census census, Found found) {
        for (ProtectionPlan protection : child.protectionPlans()) {
            for (Review review : protection.reviews()) {
                for (InNeedPlan plan : child.plans()) {
                    boolean isUnderPlan = !isBefore(review.held(), plan.started())
                            && plan.started() != NONE
                            && review.held() != NONE
                            && (plan.isOpen() || isBefore(review.held(), plan.ended()));
                    if (isUnderPlan && !isSame(review.held(), protection.ended())) {
                        found.at(plan, PLAN_START);
                        found.at(protection, PROTECTION_END);
                        found.at(review, REVIEW_DATE);
                    }
                }
            }
        }
    }

    /** The last day of a plan still belongs to it. */
    private static boolean isOnOrUnder(int day, InNeedPlan plan, Census census) {
        int last = plan.isOpen() ? census.year().lastDay() : plan.ended();
        return plan.started() != NONE && day >= plan.started() && day <= last;
    }

    /** One kind of plan may start on the day on which the other ends. */
    private static boolean isUnder(int day, InNeedPlan plan, Census census) {
        int end = plan.isOpen() ? census.year().lastDay() + 1 : plan.ended();
        return plan.started() != NONE && !isAfter(plan.started(), day) && isBefore(day, end);
    }

    private static boolean isUnder(int day, ProtectionPlan plan, Census census) {
        int end = plan.isOpen() ? census.year().lastDay() + 1 : plan.ended();
        return plan.started() != NONE && !isAfter(plan.started(), day) && isBefore(day, end);
    }

    private InNeedPlanRules() {}
}
