package hearth.returns.rules.ssda903;

import hearth.returns.rules.Child;
import hearth.returns.rules.Days;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.Item;

/** Times within care that begin and end: a child is missing, or may not leave on its own. */
record Spells(Item begins, Item ends) {

    /**
     * The spell before this one, or -1. They are laid by their ends, one that goes on by its beginning: so a spell that
     * was never closed comes before any that began after it.
     */
    int previous(Sheet sheet, int row) {
        int best = -1;
        for (int other : sheet.rows()) {
            if (other != row && isBefore(sheet, other, row) && (best < 0 || isBefore(sheet, best, other))) {
                best = other;
            }
        }
        return best;
    }

    private boolean isBefore(Sheet sheet, int one, int other) {
        int mine = key(sheet, one);
        int its = key(sheet, other);
        if (!Days.isKnown(mine) || !Days.isKnown(its)) {
            return false;
        }
        if (mine != its) {
            return mine < its;
        }
        int start = sheet.day(begins, one);
        int itsStart = sheet.day(begins, other);
        return start != itsStart ? start < itsStart : one < other;
    }

    private int key(Sheet sheet, int row) {
        int end = sheet.day(ends, row);
        return Days.isKnown(end) ? end : sheet.day(begins, row);
    }

    /**
     * Whether a spell lies outside every time in which the child was looked after: it goes on though that has ended, or
     * it began before or ended before or after it. A child without an episode has no such time, and nothing is said.
     */
    boolean isOutsideCare(Child child, Sheet sheet, int row) {
        int[] periods = child.periods();
        int start = sheet.day(begins, row);
        int end = sheet.day(ends, row);
        for (int at = 0; at < periods.length; at += 2) {
            int careBegan = periods[at];
            int careEnded = periods[at + 1];
            boolean goesOn = !Days.isKnown(end) && (Days.isKnown(careEnded) || Days.isBefore(start, careBegan));
            boolean ends = Days.isAfter(end, careEnded) || Days.isBefore(end, careBegan);
            if (!goesOn && !ends) {
                return false;
            }
        }
        return periods.length > 0;
    }
}
