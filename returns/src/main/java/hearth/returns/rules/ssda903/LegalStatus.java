package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isBefore;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.ssda903.CodeGroups.SHORT_BREAKS;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.HEADER;
import static hearth.returns.ssda903.Table.REVIEWS;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.ReturnDay;

/** What a legal status allows: how long it may last, and what may be recorded with it. */
final class LegalStatus {

    /** The day on which placement orders began: Adoption and Children Act 2002, section 21. */
    private static final int PLACEMENT_ORDERS = Days.of(2005, 12, 1);

    private static final int LONGEST_SHORT_BREAK = 17;
    private static final int MOST_SHORT_BREAKS = 75;
    private static final Codes V3 = Codes.of("V3");
    private static final Codes V4 = Codes.of("V4");

    private LegalStatus() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "What a legal status allows",
                noLongerThan("361", "L1", "police protection", 3, "72 hours"),
                noLongerThan("362", "L2", "emergency protection order", 21, "21 days"),
                noLongerThan("363", "L3", "child assessment order", 7, "7 days"),
                noLongerThan("364", "J2", "detention by the police in the authority's accommodation", 21, "21 days"),
                shortBreakTooLong(),
                shortBreaksTooMany(),
                shortBreakIsOneStart(),
                twoKindsOfShortBreak(),
                placementOrderTooEarly(),
                shortBreakWithPostcode(),
                shortBreakWithHome(),
                shortBreakWithReview());
    }

    /** Episodes of that status that follow one another without a day between count together. */
    private static Draft noLongerThan(String code, String status, String words, int days, String inWords) {
        Codes codes = Codes.of(status);
        return rule(code)
                .pointsAt(LS, DECOM, DEC)
                .says("The child was under the legal status %s for longer than the %s that are allowed."
                        .formatted(words, inWords))
                .maybe("the status changed and a new episode was not opened, or one of the days is wrong.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(LS, status), isDay(DECOM))
                .brokenIf((child, row) -> daysUnder(codes, child, row) > days);
    }

    private static int daysUnder(Codes status, Child child, int asked) {
        Sheet episodes = child.episodes();
        int days = 0;
        int ended = ReturnDay.NONE;
        boolean isAskedIn = false;
        for (int row : episodes.inOrder()) {
            if (!episodes.is(LS, row, status)) {
                continue;
            }
            int start = episodes.day(DECOM, row);
            if (Days.isAfter(start, ended)) {
                if (isAskedIn) {
                    return days;
                }
                days = 0;
            }
            ended = end(child, row);
            days += Days.isKnown(ended) ? ended - start : 0;
            isAskedIn |= row == asked;
        }
        return isAskedIn ? days : 0;
    }

    /** The day on which an episode ended; the last of the year where it goes on, no day where its end is impossible. */
    private static int end(Child child, int row) {
        Sheet episodes = child.episodes();
        return episodes.isBlank(DEC, row) ? child.setting().lastDay() : episodes.day(DEC, row);
    }

    private static Draft shortBreakTooLong() {
        return rule("365")
                .pointsAt(LS, DECOM, DEC)
                .says("A single short break lasted longer than 17 days.")
                .maybe("its end was not filled in, or the child was looked after under another status.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(LS, "V3"), isDay(DECOM))
                .brokenIf((child, row) ->
                        Days.isAfter(end(child, row), child.episodes().day(DECOM, row) + LONGEST_SHORT_BREAK));
    }

    private static Draft shortBreaksTooMany() {
        return rule("367")
                .pointsAt(LS, DECOM, DEC)
                .says("The child's short breaks of the year come to more than 75 days.")
                .maybe("the child was looked after under another status for some of them, or a day is wrong.")
                .reads(EPISODES, DEC)
                .on(EPISODES)
                .where(is(LS, "V3"), isDay(DECOM))
                .brokenIf((child, row) -> daysInTheYear(child, row) > 0 && shortBreaks(child) > MOST_SHORT_BREAKS);
    }

    private static int shortBreaks(Child child) {
        int days = 0;
        for (int row : child.episodes().rows()) {
            if (child.episodes().is(LS, row, V3)
                    && Days.isKnown(child.episodes().day(DECOM, row))) {
                days += Math.max(0, daysInTheYear(child, row));
            }
        }
        return days;
    }

    private static int daysInTheYear(Child child, int row) {
        int start = Math.max(child.episodes().day(DECOM, row), child.setting().firstDay());
        int end = end(child, row);
        return Days.isKnown(end) ? Math.min(end, child.setting().lastDay()) - start : 0;
    }

    private static Draft shortBreakIsOneStart() {
        return rule("366")
                .pointsAt(RNE)
                .says("A short break of its own is recorded as a change within care, and not as its start.")
                .maybe("the child moved during the break; each part is then a break of its own, with reason S.")
                .on(EPISODES)
                .where(is(LS, "V3"), isNot(RNE, "S"));
    }

    private static Draft twoKindsOfShortBreak() {
        return rule("426")
                .pointsAt(LS)
                .says("Short breaks of the child are recorded one by one and by agreement in the same year.")
                .maybe("one of the two was used by mistake; a year has V3 or V4, not both.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS))
                .brokenIf((child, _) -> isAny(child, V3) && isAny(child, V4));
    }

    private static boolean isAny(Child child, Codes status) {
        for (int row : child.episodes().rows()) {
            if (child.episodes().is(LS, row, status)) {
                return true;
            }
        }
        return false;
    }

    private static Draft placementOrderTooEarly() {
        return rule("446")
                .pointsAt(LS, DECOM)
                .says("An episode under a placement order begins before December 2005, when there were none.")
                .maybe("the child was under a freeing order, D1, or the year is wrong.")
                .on(EPISODES)
                .where(is(LS, "E1"), isBefore(DECOM, PLACEMENT_ORDERS, "1 December 2005"));
    }

    private static Draft shortBreakWithPostcode() {
        return rule("398")
                .pointsAt(LS, HOME_POST, PL_POST)
                .says("A postcode is given for a short break, for which no distance is asked.")
                .maybe("the legal status belongs to another episode; otherwise leave both postcodes blank.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS), filled(HOME_POST))
                .orWhere(is(LS, SHORT_BREAKS), filled(PL_POST));
    }

    private static Draft shortBreakWithHome() {
        return rule("214")
                .pointsAt(PL_POST, URN)
                .says("A placement postcode or the number of a home is given for a short break, for which neither is"
                        + " asked.")
                .maybe("the legal status belongs to another episode; otherwise leave both blank.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS), filled(PL_POST))
                .orWhere(is(LS, SHORT_BREAKS), filled(URN));
    }

    private static Draft shortBreakWithReview() {
        return rule("399")
                .pointsAt(MOTHER, LS, REVIEW, REVIEW_CODE)
                .says(
                        "The child had nothing but short breaks, and whether she is a mother or a review is recorded, which"
                                + " is not asked.")
                .maybe("an episode under another legal status was left out; otherwise leave these blank.")
                .reads(HEADER, MOTHER)
                .reads(REVIEWS, REVIEW, REVIEW_CODE)
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS))
                .judgedBy((child, _, found) -> {
                    boolean isRecorded = Child.isAnyFilled(child.header(), MOTHER)
                            || Child.isAnyFilled(child.in(REVIEWS), REVIEW, REVIEW_CODE);
                    if (isRecorded && isNothingElse(child)) {
                        found.here();
                        for (int row : child.header().rows()) {
                            found.in(HEADER, row);
                        }
                        for (int row : child.in(REVIEWS).rows()) {
                            found.in(REVIEWS, row);
                        }
                    }
                });
    }

    private static boolean isNothingElse(Child child) {
        for (int row : child.episodes().rows()) {
            if (!child.episodes().is(LS, row, CodeGroups.ON_SHORT_BREAK)) {
                return false;
            }
        }
        return true;
    }
}
