package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.isAfter;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.Element.ASSESSMENT_AUTHORISED;
import static hearth.returns.cin.Element.ASSESSMENT_START;
import static hearth.returns.cin.Element.FACTORS;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Module.ASSESSMENTS;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.Assessment;
import hearth.returns.cin.CensusDay;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Referral;
import java.util.List;
import java.util.function.Predicate;

/** Finding out how to help: when it was begun and completed, and what was found. */
final class AssessmentRules {

    private static final int WORKING_DAYS = 45;

    static List<Rule> all() {
        return List.of(
                error("1103", ASSESSMENTS)
                        .points(ASSESSMENT_START, REFERRAL_DATE)
                        .says(
                                "The assessment started before the referral was made.",
                                "Maybe it belongs to an earlier referral, or a date is mistyped.")
                        .assessment((assessment, _, found) -> {
                            if (isBefore(
                                    assessment.started(), assessment.referral().made())) {
                                found.at(assessment, ASSESSMENT_START);
                                found.at(assessment.referral(), REFERRAL_DATE);
                            }
                        }),
                error("8608", ASSESSMENTS)
                        .points(ASSESSMENT_START, ASSESSMENT_AUTHORISED)
                        .says("The assessment ended before it started.", "Maybe the two dates are swapped.")
                        .assessment((assessment, _, found) -> {
                            if (isAfter(assessment.started(), assessment.authorised())) {
                                found.at(assessment, ASSESSMENT_START, ASSESSMENT_AUTHORISED);
                            }
                        }),
                error("8614", ASSESSMENTS)
                        .points(ASSESSMENT_AUTHORISED, FACTORS)
                        .says(
                                "The assessment is not completed, and yet says what was found.",
                                "Maybe the day on which it was authorised is missing.")
                        .assessment((assessment, _, found) -> {
                            if (assessment.isOpen() && !assessment.factors().isEmpty()) {
                                found.at(assessment, ASSESSMENT_AUTHORISED, FACTORS);
                            }
                        }),
                query("8670Q", ASSESSMENTS)
                        .points(ASSESSMENT_START)
                        .inYear()
                        .says(
                                "The assessment started more than 45 working days before the end of the census year and"
                                        + " is not completed.",
                                "Maybe the day on which it was authorised was not recorded, or it is late.")
                        .assessment((assessment, census, found) -> {
                            if (assessment.isOpen()
                                    && isBefore(
                                            assessment.started(), census.year().lastWorkingDays(WORKING_DAYS))) {
                                found.at(assessment, ASSESSMENT_AUTHORISED, ASSESSMENT_START);
                            }
                        }),
                error("8696", ASSESSMENTS)
                        .points(ASSESSMENT_AUTHORISED, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The assessment was completed outside the census year.",
                                "Maybe it belongs in another year's return, or the year is mistyped.")
                        .assessment((assessment, census, found) -> {
                            if (!assessment.isOpen() && !census.holds(assessment.authorised())) {
                                found.at(assessment, ASSESSMENT_AUTHORISED);
                            }
                        }),
                error("8736", ASSESSMENTS)
                        .points(ASSESSMENT_AUTHORISED, ASSESSMENT_START)
                        .inYear()
                        .says(
                                "The assessment is not completed and started outside the census year.",
                                "Maybe the day on which it was authorised is missing, or the year is mistyped.")
                        .assessment((assessment, census, found) -> {
                            if (assessment.isOpen()
                                    && assessment.has(ASSESSMENT_START)
                                    && !census.holds(assessment.started())) {
                                found.at(assessment, ASSESSMENT_AUTHORISED, ASSESSMENT_START);
                            }
                        }),
                query("8863Q", ASSESSMENTS)
                        .points(ASSESSMENT_START, ASSESSMENT_AUTHORISED)
                        .inYear()
                        .says(
                                "An assessment started while another of the same referral was going on.",
                                "Maybe both are one, or the first was authorised late.")
                        .referral(AssessmentRules::overlapping),
                error("8869", ASSESSMENTS)
                        .points(FACTORS)
                        .says(
                                "The assessment says that nothing was found (21), and says what was found.",
                                "Maybe 21 was left standing when something was added.")
                        .assessment((assessment, _, found) -> {
                            if (assessment.foundNothing() && says(assessment, AssessmentRules::isSomething)) {
                                found.at(assessment, FACTORS);
                            }
                        }),
                error("8896", ASSESSMENTS)
                        .points(ASSESSMENT_AUTHORISED)
                        .says(
                                "More than one assessment of the referral is still going on.",
                                "Maybe the first was never authorised.")
                        .referral((referral, _, found) -> {
                            if (referral.assessments().stream()
                                            .filter(Assessment::isOpen)
                                            .count()
                                    > 1) {
                                referral.assessments().stream()
                                        .filter(Assessment::isOpen)
                                        .forEach(assessment -> found.at(assessment, ASSESSMENT_AUTHORISED));
                            }
                        }),
                query("8897Q", ASSESSMENTS)
                        .points(ASSESSMENT_AUTHORISED, FACTORS)
                        .inYear()
                        .says(
                                "The assessment was completed, and what was found is missing or not a code of the"
                                        + " census.",
                                "Maybe nothing was found: then say 21.")
                        .assessment((assessment, census, found) -> {
                            boolean isUnknown = assessment.factors().isEmpty()
                                    || says(assessment, factor -> !CodeLists.knows(FACTORS, factor, census.set()));
                            if (assessment.authorised() >= census.year().firstDay() && isUnknown) {
                                found.at(assessment, ASSESSMENT_AUTHORISED, FACTORS);
                            }
                        }),
                error("8898", ASSESSMENTS)
                        .points(FACTORS)
                        .says("The assessment says the same twice.", "Maybe a code was recorded twice; keep one.")
                        .assessment((assessment, _, found) -> {
                            if (assessment.factors().stream().distinct().count()
                                    < assessment.factors().size()) {
                                found.at(assessment, FACTORS);
                            }
                        }),
                query("8945Q", ASSESSMENTS)
                        .points(FACTORS)
                        .since(2025)
                        .says(
                                "Code 18A (physical abuse) is no longer used.",
                                "Maybe 18B is meant, by a child, or 18C, by an adult.")
                        .assessment((assessment, _, found) -> {
                            if (says(assessment, factor -> factor.equalsIgnoreCase("18A"))) {
                                found.at(assessment, FACTORS);
                            }
                        }),
                query("8950Q", ASSESSMENTS)
                        .points(FACTORS)
                        .since(2025)
                        .says(
                                "Code 19A (sexual abuse) is no longer used.",
                                "Maybe 19B is meant, by a child, or 19C, by an adult.")
                        .assessment((assessment, _, found) -> {
                            if (says(assessment, factor -> factor.equalsIgnoreCase("19A"))) {
                                found.at(assessment, FACTORS);
                            }
                        }));
    }

    private static void overlapping(Referral referral, Census census, Found found) {
        for (Assessment assessment : referral.assessments()) {
            for (Assessment other : referral.assessments()) {
                if (assessment != other && fallsWithin(assessment.started(), other, census)) {
                    found.at(assessment, ASSESSMENT_START);
                    found.at(other, ASSESSMENT_START, ASSESSMENT_AUTHORISED);
                }
            }
        }
    }

    private static boolean fallsWithin(int day, Assessment other, Census census) {
        int end = other.isOpen() ? census.year().lastDay() : other.authorised();
        return day >= other.started() && other.started() != CensusDay.NONE && day <= end;
    }

    private static boolean isSomething(String factor) {
        return !factor.equals("21");
    }

    private static boolean says(Assessment assessment, Predicate<String> what) {
        for (String factor : assessment.factors()) {
            if (what.test(factor)) {
                return true;
            }
        }
        return false;
    }

    private AssessmentRules() {}
}
