package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.NONE;
import static hearth.returns.cin.CensusDay.isAfter;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.Element.BIRTH_DATE;
import static hearth.returns.cin.Element.CLOSURE_DATE;
import static hearth.returns.cin.Element.CLOSURE_REASON;
import static hearth.returns.cin.Element.DEATH_DATE;
import static hearth.returns.cin.Element.EXPECTED_BIRTH_DATE;
import static hearth.returns.cin.Element.PLAN_END;
import static hearth.returns.cin.Element.PLAN_START;
import static hearth.returns.cin.Element.PROTECTION_END;
import static hearth.returns.cin.Element.PROTECTION_START;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Element.SEX;
import static hearth.returns.cin.Module.CHILD_IDENTIFIERS;
import static hearth.returns.cin.Module.CHILD_PROTECTION_PLANS;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.Module.CIN_PLAN_DATES;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Identifiers;
import hearth.returns.cin.InNeedPlan;
import hearth.returns.cin.ProtectionPlan;
import hearth.returns.cin.Referral;
import java.time.LocalDate;
import java.util.List;

/** When the child was born or is expected, whether girl or boy, and when the child died. */
final class BirthAndDeathRules {

    private static final int FORTY_WEEKS = 280;
    private static final int THIRTY_DAYS = 30;
    private static final int NINE_MONTHS = 9;
    private static final int OLDEST = 25;

    static List<Rule> all() {
        return List.of(
                error("8520", CHILD_IDENTIFIERS)
                        .points(BIRTH_DATE, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The child was born after the census year.",
                                "Maybe the child was not yet born; then give the expected date of birth instead.")
                        .child((child, census, found) -> {
                            if (census.year().endsBefore(child.identifiers().born())) {
                                found.at(child.identifiers(), BIRTH_DATE);
                            }
                        }),
                query("8525Q", CHILD_IDENTIFIERS)
                        .points(BIRTH_DATE, EXPECTED_BIRTH_DATE)
                        .says(
                                "There should be either a date of birth or an expected one, and there are both or"
                                        + " neither.",
                                "Maybe the expected date was left standing when the child was born.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            if (who.has(BIRTH_DATE) == who.has(EXPECTED_BIRTH_DATE)) {
                                found.at(who, BIRTH_DATE, EXPECTED_BIRTH_DATE);
                            }
                        }),
                query("8530Q", CHILD_IDENTIFIERS)
                        .points(EXPECTED_BIRTH_DATE)
                        .inYear()
                        .says(
                                "The expected date of birth lies more than 30 days before or nine months after the end"
                                        + " of the census year.",
                                "Maybe the child has been born, or the year is mistyped.")
                        .child(BirthAndDeathRules::expectedOutOfRange),
                query("8535Q", CHILD_IDENTIFIERS)
                        .points(DEATH_DATE, BIRTH_DATE)
                        .says(
                                "The child is shown as having died before being born, or without a date of birth.",
                                "Maybe the two dates are swapped, or the date of birth is missing.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            if (who.has(DEATH_DATE) && (who.isBlank(BIRTH_DATE) || isBefore(who.died(), who.born()))) {
                                found.at(who, DEATH_DATE, BIRTH_DATE);
                            }
                        }),
                query("8545Q", CHILD_IDENTIFIERS)
                        .points(DEATH_DATE)
                        .inYear()
                        .says(
                                "The date of death lies outside the census year.",
                                "Maybe the year is mistyped, or the child should not be in this return.")
                        .child((child, census, found) -> {
                            Identifiers who = child.identifiers();
                            if (who.has(DEATH_DATE) && !census.holds(who.died())) {
                                found.at(who, DEATH_DATE);
                            }
                        }),
                error("4180", CHILD_IDENTIFIERS)
                        .points(SEX)
                        .says(
                                "The sex is missing or not one of the codes of this census: M, F and U; 0, 1, 2 and 9"
                                        + " until 2024.",
                                "Maybe the system still writes the codes of another year.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            if (!CodeLists.knowsSex(who)) {
                                found.at(who, SEX);
                            }
                        }),
                error("8750", CHILD_IDENTIFIERS)
                        .points(SEX, BIRTH_DATE, EXPECTED_BIRTH_DATE)
                        .says(
                                "The sex of an unborn child should be unknown: U; 0 until 2024.",
                                "Maybe the child has been born; then give the date of birth.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            if (who.has(EXPECTED_BIRTH_DATE)
                                    && who.isBlank(BIRTH_DATE)
                                    && !who.says(SEX, who.isSexInFigures() ? "0" : "U")) {
                                found.at(who, SEX, BIRTH_DATE, EXPECTED_BIRTH_DATE);
                            }
                        }),
                query("8775Q", CHILD_IDENTIFIERS)
                        .points(BIRTH_DATE, CLOSURE_DATE)
                        .inYear()
                        .says(
                                "The person is over 25 years old and is still shown as a child in need, or was after"
                                        + " turning 25.",
                                "Maybe the date of birth is mistyped, or the referral was never closed.")
                        .child(BirthAndDeathRules::over25),
                query("8555Q", CIN_DETAILS)
                        .points(DEATH_DATE, REFERRAL_DATE)
                        .says(
                                "The child was referred after having died.",
                                "Maybe the date of death or of the referral is mistyped.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            for (Referral referral : child.referrals()) {
                                if (isAfter(referral.made(), who.died())) {
                                    found.at(who, DEATH_DATE);
                                    found.at(referral, REFERRAL_DATE);
                                }
                            }
                        }),
                query("8585Q", CIN_DETAILS)
                        .points(CLOSURE_REASON, DEATH_DATE)
                        .says(
                                "A referral was closed because the child died, and there is no date of death.",
                                "Maybe the date was not recorded, or another reason was meant.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            for (Referral referral : child.referrals()) {
                                if (referral.says(CLOSURE_REASON, "RC2") && who.isBlank(DEATH_DATE)) {
                                    found.at(referral, CLOSURE_REASON);
                                    found.at(who, DEATH_DATE);
                                }
                            }
                        }),
                error("8606", CIN_DETAILS)
                        .points(REFERRAL_DATE, BIRTH_DATE, EXPECTED_BIRTH_DATE)
                        .says(
                                "The referral was made more than 40 weeks before the child was born or is expected.",
                                "Maybe the referral was about a brother or sister, or a year is mistyped.")
                        .child((child, _, found) -> {
                            Identifiers who = child.identifiers();
                            for (Referral referral : child.referrals()) {
                                if (isLongBefore(referral.made(), who.born())
                                        || isLongBefore(referral.made(), who.expected())) {
                                    found.at(referral, REFERRAL_DATE);
                                    found.at(who, BIRTH_DATE, EXPECTED_BIRTH_DATE);
                                }
                            }
                        }),
                error("4008", CIN_PLAN_DATES)
                        .points(DEATH_DATE, PLAN_START)
                        .says(
                                "A child in need plan starts after the child died.",
                                "Maybe the date of death or the start of the plan is mistyped.")
                        .child((child, _, found) -> {
                            for (InNeedPlan plan : child.plans()) {
                                if (isAfter(plan.started(), child.identifiers().died())) {
                                    found.at(child.identifiers(), DEATH_DATE);
                                    found.at(plan, PLAN_START);
                                }
                            }
                        }),
                query("4009Q", CIN_PLAN_DATES)
                        .points(DEATH_DATE, PLAN_END)
                        .says(
                                "A child in need plan ends after the child died.",
                                "Maybe the plan was ended late; give the day of death as its end.")
                        .child((child, _, found) -> {
                            for (InNeedPlan plan : child.plans()) {
                                if (isAfter(plan.ended(), child.identifiers().died())) {
                                    found.at(child.identifiers(), DEATH_DATE);
                                    found.at(plan, PLAN_END);
                                }
                            }
                        }),
                error("8915", CHILD_PROTECTION_PLANS)
                        .points(PROTECTION_START, DEATH_DATE)
                        .says(
                                "A child protection plan starts after the child died.",
                                "Maybe the date of death or the start of the plan is mistyped.")
                        .child((child, _, found) -> {
                            for (ProtectionPlan plan : child.protectionPlans()) {
                                if (isAfter(plan.started(), child.identifiers().died())) {
                                    found.at(plan, PROTECTION_START);
                                    found.at(child.identifiers(), DEATH_DATE);
                                }
                            }
                        }),
                error("8920", CHILD_PROTECTION_PLANS)
                        .points(DEATH_DATE, PROTECTION_END)
                        .says(
                                "A child protection plan ends after the child died.",
                                "Maybe the plan was ended late; give the day of death as its end.")
                        .child((child, _, found) -> {
                            for (ProtectionPlan plan : child.protectionPlans()) {
                                if (isAfter(plan.ended(), child.identifiers().died())) {
                                    found.at(plan, PROTECTION_END);
                                    found.at(child.identifiers(), DEATH_DATE);
                                }
                            }
                        }));
    }

    private static void expectedOutOfRange(CensusChild child, Census census, Found found) {
        Identifiers who = child.identifiers();
        int earliest = census.year().lastDay() - THIRTY_DAYS;
        int latest = (int) LocalDate.ofEpochDay(census.year().lastDay())
                .plusMonths(NINE_MONTHS)
                .toEpochDay();
        if (who.has(EXPECTED_BIRTH_DATE) && (who.expected() < earliest || who.expected() > latest)) {
            found.at(who, EXPECTED_BIRTH_DATE);
        }
    }

    private static void over25(CensusChild child, Census census, Found found) {
        Identifiers who = child.identifiers();
        if (who.born() == NONE
                || !LocalDate.ofEpochDay(who.born())
                        .plusYears(OLDEST)
                        .isBefore(LocalDate.ofEpochDay(census.year().lastDay()))) {
            return;
        }
        int birthday = (int) LocalDate.ofEpochDay(who.born()).plusYears(OLDEST).toEpochDay();
        for (Referral referral : child.referrals()) {
            if (referral.isThere() && (referral.isOpen() || isAfter(referral.closed(), birthday))) {
                found.at(who, BIRTH_DATE);
                found.at(referral, CLOSURE_DATE);
            }
        }
    }

    private static boolean isLongBefore(int referred, int born) {
        return isBefore(referred, born) && referred < born - FORTY_WEEKS;
    }

    private BirthAndDeathRules() {}
}
