package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.NONE;
import static hearth.returns.cin.CensusDay.isAfter;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.CensusDay.isSame;
import static hearth.returns.cin.CensusDay.isWeekend;
import static hearth.returns.cin.Element.CONFERENCE_DATE;
import static hearth.returns.cin.Element.CONFERENCE_NOT_REQUIRED;
import static hearth.returns.cin.Element.CONFERENCE_TARGET;
import static hearth.returns.cin.Element.ENQUIRY_START;
import static hearth.returns.cin.Element.LA_CHILD_ID;
import static hearth.returns.cin.Element.REFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_CONFERENCE_DATE;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Module.ASSESSMENTS;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.Module.SECTION_47;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.Enquiry;
import hearth.returns.cin.Referral;
import java.util.List;

/** Finding out whether a child is being hurt (section 47), and the conference that follows. */
final class EnquiryRules {

    private static final int WORKING_DAYS = 15;

    static List<Rule> all() {
        return List.of(
                error("1104", SECTION_47)
                        .points(REFERRAL_DATE, REFERRAL_CONFERENCE_DATE, CONFERENCE_DATE)
                        .says(
                                "The initial conference was held before the referral was made.",
                                "Maybe it belongs to an earlier referral, or a date is mistyped.")
                        .enquiry((enquiry, _, found) -> {
                            if (isBefore(
                                    enquiry.conference(), enquiry.referral().made())) {
                                found.at(enquiry, CONFERENCE_DATE);
                                found.at(enquiry.referral(), REFERRAL_DATE);
                            }
                        }),
                error("2884", SECTION_47)
                        .points(REFERRAL_CONFERENCE_DATE, CONFERENCE_DATE)
                        .says(
                                "The same initial conference is told with the enquiry and with a referral.",
                                "Maybe it was moved to the enquiry and left standing with the referral.")
                        .child(EnquiryRules::conferenceToldTwice),
                error("2889", SECTION_47)
                        .points(ENQUIRY_START, REFERRAL_DATE)
                        .says(
                                "The enquiry started before the referral was made.",
                                "Maybe it belongs to an earlier referral, or a date is mistyped.")
                        .enquiry((enquiry, _, found) -> {
                            if (isBefore(enquiry.started(), enquiry.referral().made())) {
                                found.at(enquiry, ENQUIRY_START);
                                found.at(enquiry.referral(), REFERRAL_DATE);
                            }
                        }),
                query("2991Q", CIN_DETAILS)
                        .reads(ASSESSMENTS, SECTION_47)
                        .points(LA_CHILD_ID)
                        .says(
                                "There was an enquiry, and the referral has no assessment.",
                                "Maybe the assessment was not exported.")
                        .enquiry((enquiry, _, found) -> {
                            if (enquiry.referral().assessments().isEmpty()) {
                                found.at(enquiry, LA_CHILD_ID);
                            }
                        }),
                error("8615", SECTION_47)
                        .points(ENQUIRY_START, CONFERENCE_DATE)
                        .says(
                                "There was an initial conference, and the enquiry has no start or started after it.",
                                "Maybe a date is missing or mistyped.")
                        .enquiry((enquiry, _, found) -> {
                            boolean isWrong =
                                    enquiry.started() == NONE || isAfter(enquiry.started(), enquiry.conference());
                            if (enquiry.has(CONFERENCE_DATE) && isWrong) {
                                found.at(enquiry, ENQUIRY_START, CONFERENCE_DATE);
                            }
                        }),
                query("8675Q", SECTION_47)
                        .points(CONFERENCE_DATE, ENQUIRY_START, CONFERENCE_NOT_REQUIRED)
                        .inYear()
                        .says(
                                "The enquiry started more than 15 working days before the end of the census year, and"
                                        + " there was no initial conference.",
                                "Maybe none was needed: then say 1; or it was held and not recorded, or it is late.")
                        .enquiry((enquiry, census, found) -> {
                            if (enquiry.isOpen()
                                    && isBefore(enquiry.started(), census.year().lastWorkingDays(WORKING_DAYS))) {
                                found.at(enquiry, CONFERENCE_DATE, ENQUIRY_START, CONFERENCE_NOT_REQUIRED);
                            }
                        }),
                error("8715", SECTION_47)
                        .points(CONFERENCE_DATE, REFERENCE_DATE)
                        .inYear()
                        .says(
                                "The initial conference was held outside the census year.",
                                "Maybe it belongs in another year's return, or the year is mistyped.")
                        .enquiry((enquiry, census, found) -> {
                            if (enquiry.has(CONFERENCE_DATE) && !census.holds(enquiry.conference())) {
                                found.at(enquiry, CONFERENCE_DATE);
                            }
                        }),
                error("8740", SECTION_47)
                        .points(ENQUIRY_START, CONFERENCE_DATE, CONFERENCE_NOT_REQUIRED)
                        .inYear()
                        .says(
                                "The enquiry has had no conference yet and started outside the census year.",
                                "Maybe the conference was not recorded, or none was needed: then say 1.")
                        .enquiry((enquiry, census, found) -> {
                            if (enquiry.isOpen() && enquiry.has(ENQUIRY_START) && !census.holds(enquiry.started())) {
                                found.at(enquiry, ENQUIRY_START, CONFERENCE_DATE, CONFERENCE_NOT_REQUIRED);
                            }
                        }),
                error("8839", SECTION_47)
                        .points(CONFERENCE_DATE)
                        .says(
                                "More than one enquiry of the referral is still going on.",
                                "Maybe the first ended without a conference: then say that none was needed.")
                        .referral((referral, _, found) -> {
                            if (referral.enquiries().stream()
                                            .filter(Enquiry::isOpen)
                                            .count()
                                    > 1) {
                                referral.enquiries().stream()
                                        .filter(Enquiry::isOpen)
                                        .forEach(enquiry -> found.at(enquiry, CONFERENCE_DATE));
                            }
                        }),
                query("8870Q", SECTION_47)
                        .points(CONFERENCE_TARGET)
                        .says(
                                "The target day of the initial conference is a Saturday or a Sunday.",
                                "Maybe it was counted in days and not in working days.")
                        .enquiry((enquiry, _, found) -> {
                            if (isWeekend(enquiry.day(CONFERENCE_TARGET))) {
                                found.at(enquiry, CONFERENCE_TARGET);
                            }
                        }),
                error("8875", SECTION_47)
                        .points(CONFERENCE_DATE)
                        .says(
                                "The initial conference was held on a Saturday or a Sunday.",
                                "Maybe the date is mistyped.")
                        .enquiry((enquiry, _, found) -> {
                            if (isWeekend(enquiry.conference())) {
                                found.at(enquiry, CONFERENCE_DATE);
                            }
                        }),
                error("8890", CIN_DETAILS)
                        .points(ENQUIRY_START)
                        .inYear()
                        .says(
                                "An enquiry started while another of the same referral was going on.",
                                "Maybe both are one, or the first ended without a conference.")
                        .referral(EnquiryRules::overlapping));
    }

    private static void conferenceToldTwice(CensusChild child, Census census, Found found) {
        for (Referral referral : child.referrals()) {
            for (Enquiry enquiry : referral.enquiries()) {
                for (Referral other : child.referrals()) {
                    if (isSame(enquiry.conference(), other.conference())) {
                        found.at(enquiry, CONFERENCE_DATE);
                        found.at(other, REFERRAL_CONFERENCE_DATE);
                    }
                }
            }
        }
    }

    private static void overlapping(Referral referral, Census census, Found found) {
        for (Enquiry enquiry : referral.enquiries()) {
            for (Enquiry other : referral.enquiries()) {
                if (enquiry != other && fallsWithin(enquiry.started(), other, census)) {
                    found.at(enquiry, ENQUIRY_START);
                    found.at(other, ENQUIRY_START, CONFERENCE_DATE);
                }
            }
        }
    }

    private static boolean fallsWithin(int day, Enquiry other, Census census) {
        if (other.started() == NONE || day < other.started()) {
            return false;
        }
        return other.isOpen() ? day <= census.year().lastDay() : day <= other.conference();
    }

    private EnquiryRules() {}
}
