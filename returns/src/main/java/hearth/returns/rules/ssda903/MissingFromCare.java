package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isAfterTheYear;
import static hearth.returns.rules.Trait.isBeforeTheYear;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Table;

/** Children who went missing, or were away without leave. */
final class MissingFromCare {

    private static final Table MISSING_TABLE = Table.MISSING;
    private static final Spells SPELLS = new Spells(MIS_START, MIS_END);
    private static final Codes ANY_OTHER_REASON = Codes.of("E8");
    private static final int GROWN_UP = 18;

    private MissingFromCare() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Children who went missing",
                startMissing(),
                kindMissingAtStart(),
                kindMissingAtEnd(),
                endsBeforeItStarts(),
                startsAfterTheYear(),
                endsOutsideTheYear(),
                previousStillOpen(),
                placementEnded(),
                careEnded(),
                afterCare(),
                beforeCare(),
                beforeBirth(),
                missingAtEighteen(),
                openLastYear());
    }

    private static Draft startMissing() {
        return rule("564")
                .pointsAt(Item.MISSING, MIS_START)
                .says("The child was missing or away, and since when is not said.")
                .maybe("it was left out.")
                .on(MISSING_TABLE)
                .where(is(Item.MISSING, "M A"), blank(MIS_START));
    }

    private static Draft kindMissingAtStart() {
        return rule("565")
                .pointsAt(Item.MISSING, MIS_START)
                .says("Since when the child was gone is said, and not whether it was missing or away.")
                .maybe("it was left out; M is missing and A is away without leave.")
                .on(MISSING_TABLE)
                .where(blank(Item.MISSING), filled(MIS_START));
    }

    private static Draft kindMissingAtEnd() {
        return rule("566")
                .pointsAt(Item.MISSING, MIS_END)
                .says("When the child was back is said, and not whether it was missing or away.")
                .maybe("it was left out; M is missing and A is away without leave.")
                .on(MISSING_TABLE)
                .where(blank(Item.MISSING), filled(MIS_END));
    }

    private static Draft endsBeforeItStarts() {
        return rule("567")
                .pointsAt(MIS_START, MIS_END)
                .says("The child was back before it went missing.")
                .maybe("the two days were swapped, or one year is wrong.")
                .on(MISSING_TABLE)
                .where(isDay(MIS_START), isDay(MIS_END))
                .brokenIf((child, row) -> child.in(MISSING_TABLE).day(MIS_START, row)
                        > child.in(MISSING_TABLE).day(MIS_END, row));
    }

    private static Draft startsAfterTheYear() {
        return rule("570")
                .pointsAt(MIS_START)
                .says("The child went missing after the end of the year.")
                .maybe("it belongs in next year's return, or the year is wrong.")
                .on(MISSING_TABLE)
                .where(isAfterTheYear(MIS_START));
    }

    private static Draft endsOutsideTheYear() {
        return rule("571")
                .pointsAt(MIS_END)
                .says("The child was back before the year began or after it ended.")
                .maybe("it was last year's, or the child was still gone at the end of the year; then leave it blank.")
                .on(MISSING_TABLE)
                .where(isBeforeTheYear(MIS_END))
                .orWhere(isAfterTheYear(MIS_END));
    }

    private static Draft previousStillOpen() {
        return rule("574")
                .pointsAt(MIS_START, MIS_END)
                .says("The child went missing again before it was back from the time before.")
                .maybe("the day on which it was back was left out, or both rows are about the same time.")
                .reads(MISSING_TABLE, MIS_START, MIS_END)
                .on(MISSING_TABLE)
                .brokenIf((child, row) -> {
                    Sheet missing = child.in(MISSING_TABLE);
                    int before = missing.count() > 1 ? SPELLS.previous(missing, row) : -1;
                    if (before < 0) {
                        return false;
                    }
                    int back = missing.day(MIS_END, before);
                    return !Days.isKnown(back) || Days.isBefore(missing.day(MIS_START, row), back);
                });
    }

    private static Draft placementEnded() {
        return rule("575")
                .pointsAt(MIS_END)
                .says("The placement from which the child went missing has ended, and when the child was back is not"
                        + " said.")
                .maybe(
                        "it was left out; where the child did not come back, it is the day on which the placement ended.")
                .reads(EPISODES, DECOM, DEC)
                .on(MISSING_TABLE)
                .where(blank(MIS_END), isDay(MIS_START))
                .brokenIf((child, row) -> {
                    int gone = child.in(MISSING_TABLE).day(MIS_START, row);
                    Sheet episodes = child.episodes();
                    for (int episode : episodes.rows()) {
                        if (Days.isOnOrBefore(episodes.day(DECOM, episode), gone)
                                && Days.isOnOrAfter(episodes.day(DEC, episode), gone)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft careEnded() {
        return rule("577")
                .pointsAt(MIS_END)
                .says("The time in which the child was missing does not end with the child's time in care.")
                .maybe("the day on which the child was back was left out when it left care.")
                .reads(EPISODES, DECOM, DEC)
                .reads(MISSING_TABLE, MIS_END)
                .on(MISSING_TABLE)
                .where(isDay(MIS_START))
                .brokenIf((child, row) -> SPELLS.isOutsideCare(child, child.in(MISSING_TABLE), row));
    }

    private static Draft afterCare() {
        return rule("578")
                .pointsAt(MIS_START)
                .says("The child went missing when it was not looked after.")
                .maybe("the day is wrong, or an episode was left out.")
                .reads(EPISODES, DECOM, DEC)
                .on(MISSING_TABLE)
                .where(isDay(MIS_START))
                .brokenIf((child, row) -> {
                    int gone = child.in(MISSING_TABLE).day(MIS_START, row);
                    int[] periods = child.periods();
                    for (int at = 0; at < periods.length; at += 2) {
                        if (!Days.isBefore(gone, periods[at]) && !Days.isAfter(gone, periods[at + 1])) {
                            return false;
                        }
                    }
                    return periods.length > 0;
                });
    }

    private static Draft beforeCare() {
        return rule("581")
                .pointsAt(MIS_START)
                .says("The child went missing before it was looked after, or between two times in care.")
                .maybe("the day is wrong, or an episode was left out.")
                .reads(EPISODES, DECOM, DEC)
                .on(MISSING_TABLE)
                .where(isDay(MIS_START))
                .brokenIf((child, row) -> !child.episodes().isEmpty()
                        && !isInAnEpisode(child, child.in(MISSING_TABLE).day(MIS_START, row)));
    }

    private static boolean isInAnEpisode(Child child, int day) {
        Sheet episodes = child.episodes();
        for (int row : episodes.rows()) {
            int end = episodes.day(DEC, row);
            if (Days.isOnOrBefore(episodes.day(DECOM, row), day) && (!Days.isKnown(end) || day <= end)) {
                return true;
            }
        }
        return false;
    }

    private static Draft beforeBirth() {
        return rule("586")
                .pointsAt(MIS_START)
                .says("The child went missing before it was born.")
                .maybe("the day or the date of birth is wrong.")
                .on(MISSING_TABLE)
                .where(isDay(MIS_START), isDay(DOB))
                .brokenIf((child, row) -> child.in(MISSING_TABLE).day(MIS_START, row)
                        < child.in(MISSING_TABLE).day(DOB, row));
    }

    private static Draft missingAtEighteen() {
        Trait known = isDay(MIS_END);
        return rule("580")
                .pointsAt(REC)
                .says("The child was missing when care ended on the 18th birthday, and the reason for the end is not"
                        + " E8.")
                .maybe("the reason was chosen before it was known that the child was missing.")
                .reads(EPISODES, DEC, REC)
                .on(MISSING_TABLE)
                .where(known, isDay(DOB))
                .judgedBy((child, row, found) -> {
                    Sheet missing = child.in(MISSING_TABLE);
                    int birthday = Days.plusYears(missing.day(DOB, row), GROWN_UP);
                    if (missing.day(MIS_END, row) != birthday) {
                        return;
                    }
                    for (int episode : child.episodes().rows()) {
                        if (child.episodes().day(DEC, episode) == birthday
                                && !child.episodes().is(REC, episode, ANY_OTHER_REASON)) {
                            found.in(EPISODES, episode);
                        }
                    }
                });
    }

    /** Where the child has no row this year at all, last year's row is what there is to point at. */
    private static Draft openLastYear() {
        return rule("576")
                .pointsAt(CHILD, MIS_START)
                .says("The child was missing at the end of last year, and this year's first row is not about that.")
                .maybe("the row was left out of this year's return, or the day on which the child went missing was"
                        + " changed.")
                .reads(MISSING_TABLE, MIS_START)
                .onLastYears(MISSING_TABLE)
                .where(blank(MIS_END), isDay(MIS_START))
                .judgedBy((child, row, found) -> {
                    int gone = child.lastYearIn(MISSING_TABLE).day(MIS_START, row);
                    Sheet now = child.in(MISSING_TABLE);
                    int first = now.first() >= 0 || now.isEmpty() ? now.first() : now.rows()[0];
                    if (first < 0) {
                        found.inLastYears(MISSING_TABLE, row);
                    } else if (now.day(MIS_START, first) != gone) {
                        found.in(MISSING_TABLE, first);
                    }
                });
    }
}
