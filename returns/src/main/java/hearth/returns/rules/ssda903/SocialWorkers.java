package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.isAfterTheYear;
import static hearth.returns.rules.Trait.isBefore;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNoDayOrBlank;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOnOrAfter;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.rules.ssda903.CodeGroups.NEXT_EPISODE_FOLLOWS;
import static hearth.returns.rules.ssda903.CodeGroups.SHORT_BREAKS;
import static hearth.returns.rules.ssda903.CodeGroups.STARTED_CARE;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;
import static hearth.returns.ssda903.Table.SW_EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Setting;
import hearth.returns.rules.Sheet;
import hearth.returns.rules.Trait;
import hearth.returns.ssda903.ReturnDay;
import java.util.Arrays;

/** Which social worker a child had, and when. */
final class SocialWorkers {

    /** Since this day the reason for a change of social worker is asked. */
    static final int REASONS_SINCE = Days.of(2023, 4, 1);

    private static final int TOLERATED = 7;

    private SocialWorkers() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Social workers",
                incompleteBefore(),
                incompleteSince(),
                idMisspelt(),
                beginsAfterTheYear(),
                endsOutsideTheYears(),
                previousStillOpen(),
                lessThanADay(),
                gapOrOverlap(),
                nobodyFollows(),
                nobodyAtTheTime(),
                nobodyAtTheEnd());
    }

    private static Draft incompleteBefore() {
        return rule("SW01aSTG1")
                .pointsAt(SW_DECOM, SW_ID)
                .says("Since when the child had a social worker is not known, or who that was before April 2023.")
                .maybe("it was left out.")
                .on(SW_EPISODES)
                .where(isNoDayOrBlank(SW_DECOM))
                .orWhere(blank(SW_ID), isBefore(SW_DECOM, REASONS_SINCE, "1 April 2023"));
    }

    private static Draft incompleteSince() {
        Trait since = isOnOrAfter(SW_DECOM, REASONS_SINCE, "1 April 2023");
        return rule("SW01bSTG1")
                .pointsAt(SW_DECOM, SW_ID, SW_REASON)
                .says("Since when the child had a social worker is not known; or, since April 2023, who that was or why"
                        + " the social worker changed.")
                .maybe("it was left out.")
                .on(SW_EPISODES)
                .where(isNoDayOrBlank(SW_DECOM))
                .orWhere(blank(SW_ID), since)
                .orWhere(blank(SW_REASON), since);
    }

    private static Draft idMisspelt() {
        return rule("SW02STG1")
                .pointsAt(SW_ID)
                .says("The social worker's id begins with neither SW nor XX.")
                .maybe("the letters before the registration number were left out.")
                .on(SW_EPISODES)
                .where(
                        filled(SW_ID),
                        that(
                                SW_ID,
                                "begins otherwise",
                                value -> !value.text().startsWith("SW")
                                        && !value.text().startsWith("XX")));
    }

    private static Draft beginsAfterTheYear() {
        return rule("SW06STG2")
                .pointsAt(SW_DECOM)
                .says("The child's time with the social worker begins after the end of the year.")
                .maybe("it belongs in next year's return, or the year is wrong.")
                .on(SW_EPISODES)
                .where(isAfterTheYear(SW_DECOM));
    }

    private static Draft endsOutsideTheYears() {
        return rule("SW07STG2")
                .pointsAt(SW_DEC)
                .says(
                        "The child's time with the social worker ends more than a year before the collection year, or after"
                                + " it.")
                .maybe("the year is wrong; one that goes on has no end, and one of long ago is not asked.")
                .on(SW_EPISODES)
                .where(isAfterTheYear(SW_DEC))
                .orWhere(that(
                        SW_DEC,
                        "is before last year",
                        value -> Days.isBefore(value.day(), startOfLastYear(value.setting()))));
    }

    private static int startOfLastYear(Setting setting) {
        return Days.plusYears(setting.firstDay(), -1);
    }

    private static Draft previousStillOpen() {
        return rule("SW08STG2")
                .pointsAt(SW_DEC)
                .says(
                        "The child has had another social worker since, and when the time with this one ended is not said.")
                .maybe("it was not filled in when the case was handed over.")
                .on(SW_EPISODES)
                .where(isNoDayOrBlank(SW_DEC), isDay(SW_DECOM))
                .brokenIf((child, row) -> child.in(SW_EPISODES).next(row) >= 0);
    }

    private static Draft lessThanADay() {
        return rule("SW09STG2")
                .pointsAt(SW_DECOM, SW_DEC)
                .says("The child's time with the social worker begins and ends on the same day.")
                .maybe("it was entered by mistake and corrected by another row; take it out.")
                .on(SW_EPISODES)
                .where(isDay(SW_DECOM), isDay(SW_DEC))
                .brokenIf((child, row) -> child.in(SW_EPISODES).day(SW_DECOM, row)
                        == child.in(SW_EPISODES).day(SW_DEC, row));
    }

    private static Draft gapOrOverlap() {
        return rule("SW10STG2")
                .pointsAt(SW_DECOM)
                .says(
                        "The child's time with the social worker begins more than a week before or after the time with the"
                                + " one before ended.")
                .maybe("one of the two days is wrong, or a social worker between the two was left out.")
                .reads(SW_EPISODES, SW_DEC)
                .on(SW_EPISODES)
                .where(isDay(SW_DECOM), isNot(SW_REASON, "FCONTA"))
                .brokenIf((child, row) -> {
                    Sheet workers = child.in(SW_EPISODES);
                    int before = workers.previous(row);
                    int ended = before < 0 ? ReturnDay.NONE : workers.day(SW_DEC, before);
                    return Days.isKnown(ended) && Math.abs(workers.day(SW_DECOM, row) - ended) > TOLERATED;
                });
    }

    private static Draft nobodyFollows() {
        return rule("SW11bSTG2")
                .pointsAt(SW_DEC)
                .says("The child's time with its social worker ended before the end of the year, and nobody follows.")
                .maybe("the next social worker was not recorded yet, or the row of the next has no first day.")
                .reads(SW_EPISODES, SW_DECOM)
                .on(SW_EPISODES)
                .where(that(
                        SW_DEC,
                        "is before the last day of the year",
                        value -> Days.isBefore(value.day(), value.setting().lastDay())))
                .judgedBy((child, row, found) -> {
                    if (isLatest(child, row)) {
                        int[] unknown = withoutFirstDay(child);
                        for (int other : unknown) {
                            found.in(SW_EPISODES, other);
                        }
                        if (unknown.length == 0) {
                            found.here();
                        }
                    }
                });
    }

    /** Whether no time with another social worker goes on or ended later. */
    private static boolean isLatest(Child child, int row) {
        Sheet workers = child.in(SW_EPISODES);
        for (int other : workers.rows()) {
            boolean goesOn = Days.isKnown(workers.day(SW_DECOM, other)) && workers.isBlank(SW_DEC, other);
            if (goesOn || Days.isAfter(workers.day(SW_DEC, other), workers.day(SW_DEC, row))) {
                return false;
            }
        }
        return true;
    }

    private static int[] withoutFirstDay(Child child) {
        Sheet workers = child.in(SW_EPISODES);
        return Arrays.stream(workers.rows())
                .filter(row -> !Days.isKnown(workers.day(SW_DECOM, row)))
                .toArray();
    }

    private static Draft nobodyAtTheTime() {
        return rule("SW12STG2")
                .pointsAt(SW_DECOM)
                .says("No social worker is recorded for the time around the start or the end of the child's care.")
                .maybe("the social workers of the whole of last year and this are asked, and some were left out.")
                .reads(EPISODES, DECOM, REC, RNE)
                .reads(SW_EPISODES, SW_DECOM)
                .on(EPISODES)
                .where(isNot(LS, SHORT_BREAKS), endsInEitherYear())
                .brokenIf((child, row) -> isStartOrEnd(child, row) && !isAnyoneThere(child, row));
    }

    private static Trait endsInEitherYear() {
        return that(
                DEC,
                "is blank or in this year or the last",
                value -> !Days.isKnown(value.day())
                        || Days.isWithin(
                                value.day(),
                                startOfLastYear(value.setting()),
                                value.setting().lastDay()));
    }

    private static boolean isStartOrEnd(Child child, int row) {
        return child.episodes().is(RNE, row, STARTED_CARE) || !child.episodes().is(REC, row, NEXT_EPISODE_FOLLOWS);
    }

    /** While an episode goes on, its end is the year's last day. */
    private static boolean isAnyoneThere(Child child, int row) {
        Sheet episodes = child.episodes();
        Sheet workers = child.in(SW_EPISODES);
        boolean isStart = episodes.is(RNE, row, STARTED_CARE);
        boolean isEnd = !episodes.is(REC, row, NEXT_EPISODE_FOLLOWS);
        int end = episodes.isBlank(DEC, row) ? child.setting().lastDay() : episodes.day(DEC, row);
        for (int worker : workers.rows()) {
            int began = workers.day(SW_DECOM, worker);
            if ((isEnd && Days.isOnOrBefore(began, end))
                    || (isStart && Days.isOnOrAfter(began, episodes.day(DECOM, row)))) {
                return true;
            }
        }
        return false;
    }

    private static Draft nobodyAtTheEnd() {
        return rule("SW17STG2")
                .pointsAt(SW_DEC, SW_DECOM)
                .says("The child's time with its last social worker has ended, so that it had none at the end of the"
                        + " year.")
                .maybe("the next social worker was not recorded yet, or the end was filled in by mistake.")
                .on(SW_EPISODES)
                .where(filled(SW_DEC), isDay(SW_DECOM))
                .brokenIf((child, row) -> child.in(SW_EPISODES).last() == row);
    }
}
