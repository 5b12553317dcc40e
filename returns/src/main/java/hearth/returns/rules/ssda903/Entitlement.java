package hearth.returns.rules.ssda903;

import static hearth.returns.rules.ssda903.CodeGroups.ON_SHORT_BREAK;
import static hearth.returns.rules.ssda903.CodeGroups.WAS_ADOPTED;
import static hearth.returns.ssda903.Item.DEC;
import static hearth.returns.ssda903.Item.DECOM;
import static hearth.returns.ssda903.Item.LS;
import static hearth.returns.ssda903.Item.REC;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Child;
import hearth.returns.rules.Days;
import hearth.returns.rules.Sheet;

/**
 * Whether a young person was looked after long enough to be owed what care leavers are owed: 13 weeks since the 14th
 * birthday, some of it since the 16th. Two years' returns can only show what they hold, so nothing is said of anyone who
 * has turned 20.
 */
final class Entitlement {

    private static final int THIRTEEN_WEEKS = 91;
    private static final int COUNTED_SINCE = 14;
    private static final int SOME_SINCE = 16;
    private static final int TOO_OLD = 20;

    private Entitlement() {}

    static boolean isTooOldToTell(Child child) {
        return Days.isOnOrBefore(child.birthday(TOO_OLD), child.setting().lastDay());
    }

    /** Whether the last episode of the two years ended in an adoption. */
    static boolean isAdopted(Child child) {
        Sheet now = child.episodes();
        Sheet before = child.lastYearIn(EPISODES);
        int last = now.last();
        int lastBefore = before.last();
        boolean isNow = last >= 0 && (lastBefore < 0 || now.day(DECOM, last) >= before.day(DECOM, lastBefore));
        return isNow ? now.is(REC, last, WAS_ADOPTED) : lastBefore >= 0 && before.is(REC, lastBefore, WAS_ADOPTED);
    }

    static boolean isLongEnough(Child child) {
        return days(child, child.birthday(COUNTED_SINCE)) >= THIRTEEN_WEEKS
                && days(child, child.birthday(SOME_SINCE)) > 0;
    }

    /** The days in care since a birthday; an episode that stands in both years counts once, as this year has it. */
    private static int days(Child child, int birthday) {
        if (!Days.isKnown(birthday)) {
            return 0;
        }
        Sheet now = child.episodes();
        Sheet before = child.lastYearIn(EPISODES);
        int days = 0;
        for (int row : now.inOrder()) {
            days += isEarlierOfAPair(now, row) ? 0 : days(child, now, row, birthday);
        }
        for (int row : before.inOrder()) {
            if (!isThere(now, before.day(DECOM, row)) && !isEarlierOfAPair(before, row)) {
                days += days(child, before, row, birthday);
            }
        }
        return days;
    }

    /** Of two rows for one episode, the one that has an end comes first and is the one that counts. */
    private static boolean isEarlierOfAPair(Sheet episodes, int row) {
        int previous = episodes.previous(row);
        return previous >= 0 && episodes.day(DECOM, previous) == episodes.day(DECOM, row);
    }

    private static boolean isThere(Sheet episodes, int start) {
        for (int row : episodes.inOrder()) {
            if (episodes.day(DECOM, row) == start) {
                return true;
            }
        }
        return false;
    }

    private static int days(Child child, Sheet episodes, int row, int birthday) {
        if (episodes.is(LS, row, ON_SHORT_BREAK)) {
            return 0;
        }
        int end = episodes.day(DEC, row);
        boolean goesOn = !Days.isKnown(end) && episodes.last() == row;
        int until = goesOn ? child.setting().lastDay() : end;
        return Days.isKnown(until) ? Math.max(0, until - Math.max(episodes.day(DECOM, row), birthday)) : 0;
    }
}
