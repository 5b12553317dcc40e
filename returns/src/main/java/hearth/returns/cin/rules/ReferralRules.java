package hearth.returns.cin.rules;

import static hearth.returns.cin.CensusDay.NONE;
import static hearth.returns.cin.CensusDay.isBefore;
import static hearth.returns.cin.Element.CLOSURE_DATE;
import static hearth.returns.cin.Element.NO_FURTHER_ACTION;
import static hearth.returns.cin.Element.PRIMARY_NEED;
import static hearth.returns.cin.Element.REFERRAL_DATE;
import static hearth.returns.cin.Element.REFERRAL_SOURCE;
import static hearth.returns.cin.Module.CIN_DETAILS;
import static hearth.returns.cin.rules.Rule.error;
import static hearth.returns.cin.rules.Rule.query;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusDay;
import hearth.returns.cin.CodeLists;
import hearth.returns.cin.Referral;
import java.util.List;

/** Each time somebody was worried about the child: when, who, why, and whether two such times overlap. */
final class ReferralRules {

    private static final int SOURCE_ASKED_SINCE = CensusDay.of("2013-04-01");

    static List<Rule> all() {
        return List.of(
                error("8600", CIN_DETAILS)
                        .points(REFERRAL_DATE)
                        .inYear()
                        .says(
                                "The date of the referral is missing or comes after the census year.",
                                "Maybe the year is mistyped.")
                        .referral((referral, census, found) -> {
                            if (referral.made() == NONE || census.year().endsBefore(referral.made())) {
                                found.at(referral, REFERRAL_DATE);
                            }
                        }),
                error("8568", CIN_DETAILS)
                        .points(NO_FURTHER_ACTION)
                        .says(
                                "It is not said whether the referral led to further action: 0 if it did, 1 if not.",
                                "Maybe no decision was recorded yet.")
                        .referral((referral, _, found) -> {
                            if (!referral.isYes(NO_FURTHER_ACTION) && !referral.isNo(NO_FURTHER_ACTION)) {
                                found.at(referral, NO_FURTHER_ACTION);
                            }
                        }),
                query("8569Q", CIN_DETAILS)
                        .points(NO_FURTHER_ACTION)
                        .inYear()
                        .says(
                                "The referral was made before the last working day before the census year, and is not"
                                        + " shown as having led to further action.",
                                "Maybe it was decided and closed last year, and should not be in this return.")
                        .referral((referral, census, found) -> {
                            if (isBefore(referral.made(), census.year().workingDayBefore())
                                    && !referral.isNo(NO_FURTHER_ACTION)) {
                                found.at(referral, REFERRAL_DATE);
                            }
                        }),
                error("8610", CIN_DETAILS)
                        .points(NO_FURTHER_ACTION, PRIMARY_NEED)
                        .says(
                                "The referral led to further action, and the child's main need is not told.",
                                "Maybe it was recorded with the assessment and not with the referral.")
                        .referral((referral, _, found) -> {
                            if (referral.isNo(NO_FURTHER_ACTION) && referral.isBlank(PRIMARY_NEED)) {
                                found.at(referral, NO_FURTHER_ACTION, PRIMARY_NEED);
                            }
                        }),
                error("8650", CIN_DETAILS)
                        .points(PRIMARY_NEED)
                        .says(
                                "The child's main need is not a code of the census: N0 to N9.",
                                "Maybe it is a code of your own system.")
                        .referral((referral, census, found) -> {
                            if (referral.has(PRIMARY_NEED)
                                    && !CodeLists.knows(PRIMARY_NEED, referral.text(PRIMARY_NEED), census.set())) {
                                found.at(referral, PRIMARY_NEED);
                            }
                        }),
                error("8866", CIN_DETAILS)
                        .points(REFERRAL_DATE, REFERRAL_SOURCE)
                        .says(
                                "Who made the referral is missing or not a code of the census.",
                                "Maybe it is not known: then say 10.")
                        .referral((referral, census, found) -> {
                            if (referral.made() >= SOURCE_ASKED_SINCE
                                    && !CodeLists.knows(
                                            REFERRAL_SOURCE, referral.text(REFERRAL_SOURCE), census.set())) {
                                found.at(referral, REFERRAL_DATE, REFERRAL_SOURCE);
                            }
                        }),
                error("8815", CIN_DETAILS)
                        .points(NO_FURTHER_ACTION, CLOSURE_DATE)
                        .says(
                                "More than one referral of the child is still open.",
                                "Maybe an earlier one was never closed.")
                        .child((child, _, found) -> {
                            if (stillOpen(child) > 1) {
                                for (Referral referral : child.referrals()) {
                                    if (isStillOpen(referral)) {
                                        found.at(referral, CLOSURE_DATE);
                                    }
                                }
                            }
                        }),
                error("8816", CIN_DETAILS)
                        .points(REFERRAL_DATE, NO_FURTHER_ACTION)
                        .says(
                                "An open referral is not the child's latest.",
                                "Maybe it was never closed when the later one was made.")
                        .child(ReferralRules::openButNotLatest),
                error("8820", CIN_DETAILS)
                        .points(REFERRAL_DATE, CLOSURE_DATE)
                        .inYear()
                        .says(
                                "A referral was made while another was not yet closed.",
                                "Maybe the earlier one was closed late, or both are one.")
                        .child((child, census, found) -> {
                            for (Referral referral : child.referrals()) {
                                for (Referral other : child.referrals()) {
                                    if (referral != other && fallsWithin(referral.made(), other, census)) {
                                        found.at(referral, REFERRAL_DATE);
                                        found.at(other, REFERRAL_DATE, CLOSURE_DATE);
                                    }
                                }
                            }
                        }));
    }

    /** One may be made on the day on which the other was closed. */
    private static boolean fallsWithin(int day, Referral other, Census census) {
        if (other.made() == NONE || day < other.made()) {
            return false;
        }
        return other.isOpen()
                ? other.isNo(NO_FURTHER_ACTION) && day <= census.year().lastDay()
                : isBefore(day, other.closed());
    }

    private static void openButNotLatest(CensusChild child, Census census, Found found) {
        int latest = NONE;
        for (Referral referral : child.referrals()) {
            latest = Math.max(latest, referral.made());
        }
        for (Referral referral : child.referrals()) {
            if (isStillOpen(referral)
                    && referral.made() != NONE
                    && (referral.made() < latest || isSharedBy(child, referral))) {
                found.at(referral, REFERRAL_DATE);
                pointAtAll(child, latest, found);
            }
        }
    }

    private static void pointAtAll(CensusChild child, int day, Found found) {
        for (Referral referral : child.referrals()) {
            if (referral.made() == day) {
                found.at(referral, REFERRAL_DATE);
            }
        }
    }

    private static boolean isSharedBy(CensusChild child, Referral referral) {
        for (Referral other : child.referrals()) {
            if (other != referral && other.made() == referral.made()) {
                return true;
            }
        }
        return false;
    }

    private static int stillOpen(CensusChild child) {
        int open = 0;
        for (Referral referral : child.referrals()) {
            open += isStillOpen(referral) ? 1 : 0;
        }
        return open;
    }

    private static boolean isStillOpen(Referral referral) {
        return referral.isOpen() && referral.isNo(NO_FURTHER_ACTION);
    }

    private ReferralRules() {}
}
