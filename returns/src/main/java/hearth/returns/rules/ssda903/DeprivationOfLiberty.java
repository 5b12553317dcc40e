package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.blank;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isAfterTheYear;
import static hearth.returns.rules.Trait.isBeforeTheYear;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.DOLO;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;

/** Orders of a court by which a child may not leave on its own, and where such a child may live. */
final class DeprivationOfLiberty {

    private static final Spells ORDERS = new Spells(DOLO_START, DOLO_END);
    private static final Codes EXPECTED = Codes.of("K2 Z12 Z13");

    private DeprivationOfLiberty() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Deprivation of liberty orders",
                endsBeforeItStarts(),
                startsAfterTheYear(),
                endsOutsideTheYear(),
                previousStillOpen(),
                openLastYear(),
                careEnded(),
                beforeBirth(),
                unexpectedPlacement(),
                placementNotAllowed());
    }

    private static Draft endsBeforeItStarts() {
        return rule("702")
                .pointsAt(DOLO_START, DOLO_END)
                .says("The order ended before it began, or on the same day.")
                .maybe("the two days were swapped, or one year is wrong.")
                .on(DOLO)
                .where(isDay(DOLO_START), isDay(DOLO_END))
                .brokenIf((child, row) ->
                        child.in(DOLO).day(DOLO_END, row) <= child.in(DOLO).day(DOLO_START, row));
    }

    private static Draft startsAfterTheYear() {
        return rule("703")
                .pointsAt(DOLO_START)
                .says("The order began after the end of the year.")
                .maybe("it belongs in next year's return, or the year is wrong.")
                .on(DOLO)
                .where(isAfterTheYear(DOLO_START));
    }

    private static Draft endsOutsideTheYear() {
        return rule("704")
                .pointsAt(DOLO_END)
                .says("The order ended before the year began or after it ended.")
                .maybe("it was last year's, or it still stood at the end of the year; then leave the end blank.")
                .on(DOLO)
                .where(isBeforeTheYear(DOLO_END))
                .orWhere(isAfterTheYear(DOLO_END));
    }

    private static Draft previousStillOpen() {
        return rule("705")
                .pointsAt(DOLO_START, DOLO_END)
                .says("The order began before the one before it, or while that one still stood.")
                .maybe("the end of the earlier order was left out.")
                .reads(DOLO, DOLO_END)
                .on(DOLO)
                .where(isDay(DOLO_START))
                .brokenIf((child, row) -> {
                    Sheet orders = child.in(DOLO);
                    int before = orders.count() > 1 ? ORDERS.previous(orders, row) : -1;
                    return before >= 0
                            && (orders.isBlank(DOLO_END, before)
                                    || Days.isBefore(orders.day(DOLO_START, row), orders.day(DOLO_START, before)));
                });
    }

    private static Draft openLastYear() {
        return rule("706")
                .pointsAt(DOLO_START)
                .says("The order stood at the end of last year, and this year's return does not have it.")
                .maybe("the row was left out of this year's return, or its first day was changed.")
                .reads(DOLO, DOLO_START)
                .onLastYears(DOLO)
                .where(blank(DOLO_END), filled(DOLO_START))
                .brokenIf((child, row) -> {
                    Sheet now = child.in(DOLO);
                    for (int order : now.rows()) {
                        if (child.lastYearIn(DOLO).isSame(DOLO_START, row, now, order)) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private static Draft careEnded() {
        return rule("707")
                .pointsAt(DOLO_END)
                .says("The order does not end with the child's time in care.")
                .maybe("its end was left out when the child left care.")
                .reads(EPISODES, DECOM, DEC)
                .reads(DOLO, DOLO_END)
                .on(DOLO)
                .where(isDay(DOLO_START))
                .brokenIf((child, row) -> ORDERS.isOutsideCare(child, child.in(DOLO), row));
    }

    private static Draft beforeBirth() {
        return rule("708")
                .pointsAt(DOLO_START)
                .says("The order began before the child was born, or on that day.")
                .maybe("the day or the date of birth is wrong.")
                .on(DOLO)
                .where(isDay(DOLO_START), isDay(DOB))
                .brokenIf((child, row) ->
                        child.in(DOLO).day(DOLO_START, row) <= child.in(DOLO).day(DOB, row));
    }

    private static Draft unexpectedPlacement() {
        return rule("709")
                .asksToLook()
                .pointsAt(DOLO_START, PLACE)
                .says("While the order stood, the child lived in a placement of a type that is not expected with it.")
                .maybe("the placement type is another; if the child does live there, it may stand.")
                .reads(EPISODES, DECOM, DEC, PLACE)
                .on(DOLO)
                .where(isDay(DOLO_START), isDay(DOLO_END))
                .brokenIf((child, row) -> {
                    for (int episode : child.episodes().rows()) {
                        if (isDuring(child, row, episode) && !child.episodes().is(PLACE, episode, EXPECTED)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static Draft placementNotAllowed() {
        return rule("710")
                .pointsAt(DOLO_START, PLACE)
                .says(
                        "While the order stood, the child lived where nobody under such an order can: in a secure home, with"
                                + " its parents, in a young offender institution or in supported accommodation.")
                .maybe("the placement type is another, or the order ended when the child moved.")
                .reads(DOLO, DOLO_START, DOLO_END)
                .reads(EPISODES, DECOM, DEC)
                .on(EPISODES)
                .where(is(PLACE, "K1 P1 R5 K3"))
                .judgedBy((child, row, found) -> {
                    for (int order : child.in(DOLO).rows()) {
                        if (isDuring(child, order, row)) {
                            found.here();
                            found.in(DOLO, order);
                        }
                    }
                });
    }

    /** Whether an episode and an order whose days are both known have a day in common. */
    private static boolean isDuring(Child child, int order, int episode) {
        Sheet orders = child.in(DOLO);
        Sheet episodes = child.episodes();
        int began = orders.day(DOLO_START, order);
        int end = episodes.day(DEC, episode);
        return Days.isKnown(began)
                && Days.isOnOrAfter(orders.day(DOLO_END, order), episodes.day(DECOM, episode))
                && (!Days.isKnown(end) || began <= end);
    }
}
