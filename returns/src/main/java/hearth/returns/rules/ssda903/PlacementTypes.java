package hearth.returns.rules.ssda903;

import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNot;
import static hearth.returns.rules.Trait.isOnOrAfter;
import static hearth.returns.rules.Trait.isOther;
import static hearth.returns.rules.ssda903.CodeGroups.*;
import static hearth.returns.ssda903.Item.*;
import static hearth.returns.ssda903.Table.EPISODES;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Codes;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Sheet;

/** What a placement type allows: how long, under which legal status, and after which other. */
final class PlacementTypes {

    private static final Codes MOVED = Codes.of("P");
    private static final Codes FAMILIES = Codes.of(PLACED_FOR_ADOPTION + " " + FOSTERED);
    private static final Codes HOLIDAY = Codes.of("T3");
    private static final int HOLIDAYS_A_YEAR = 2;
    private static final int REASONS_CHANGED = Days.of(2015, 4, 1);

    private PlacementTypes() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "What a placement type allows",
                adoptedByCarers(),
                noFosterPlacementBefore(),
                noLongerThan("375", "T1", "A stay in hospital", 42, "six weeks"),
                noLongerThan("376", "T3", "A stay while the carers are on holiday", 21, "three weeks"),
                noLongerThan("379", "T4", "A temporary stay for another reason", 7, "seven days"),
                tooManyHolidays(),
                withParentsUnderSection20(),
                startsTemporary(),
                endsTemporary(),
                shortBreakTemporary(),
                shortBreakLongTerm(),
                doesNotReturn(),
                adoptedFromElsewhere(),
                withoutPlacementOrder(),
                guardiansWereNotCarers());
    }

    private static Draft adoptedByCarers() {
        return rule("217")
                .pointsAt(PLACE, DECOM, RNE)
                .says("The child was placed for adoption with the foster carers it lived with, and the reason for the"
                        + " episode says that the carers changed.")
                .maybe("the reason is T or U, because the carers are the same; or the placement type is A4 or A6.")
                .on(EPISODES)
                .where(is(PLACE, "A3 A5"), isOnOrAfter(DECOM, REASONS_CHANGED, "1 April 2015"), isNot(RNE, "S T U"));
    }

    private static Draft noFosterPlacementBefore() {
        return rule("336")
                .pointsAt(PLACE)
                .says(
                        "The child was placed for adoption with consent, and was not with a foster or adoptive family just"
                                + " before.")
                .maybe("the placement before has the wrong type, or an episode between was left out.")
                .on(EPISODES)
                .where(is(PLACE, "A3 A4"), isDay(DECOM))
                .brokenIf((child, row) -> {
                    int before = child.episodes().previous(row);
                    return before >= 0 && !child.episodes().is(PLACE, before, FAMILIES);
                });
    }

    private static Draft noLongerThan(String code, String type, String words, int days, String inWords) {
        return rule(code)
                .pointsAt(DECOM, PLACE)
                .says("%s lasted longer than %s.".formatted(words, inWords))
                .maybe("the child did not go back and the stay became the placement; then it has another type.")
                .on(EPISODES)
                .where(is(PLACE, type), isDay(DECOM), isDay(DEC))
                .brokenIf((child, row) ->
                        child.episodes().day(DEC, row) > child.episodes().day(DECOM, row) + days);
    }

    private static Draft tooManyHolidays() {
        return rule("377")
                .pointsAt(PLACE)
                .says("The child had more than two temporary stays in the year while the carers were on holiday.")
                .maybe("one of them was for another reason, or was a move.")
                .on(EPISODES)
                .where(is(PLACE, "T3"))
                .brokenIf((child, _) -> {
                    int holidays = 0;
                    for (int row : child.episodes().rows()) {
                        holidays += child.episodes().is(PLACE, row, HOLIDAY) ? 1 : 0;
                    }
                    return holidays > HOLIDAYS_A_YEAR;
                });
    }

    private static Draft withParentsUnderSection20() {
        return rule("378")
                .pointsAt(PLACE, LS)
                .says("A child who is looked after by agreement is recorded as placed with its parents.")
                .maybe("the child went home and was no longer looked after, or a court had made an order.")
                .on(EPISODES)
                .where(is(PLACE, "P1"), is(LS, "V2"));
    }

    private static Draft startsTemporary() {
        return rule("380")
                .pointsAt(PLACE, RNE)
                .says("A temporary placement begins with a reason that does not say that the child moved.")
                .maybe("it is the child's first placement and has another type; a temporary one follows another, with"
                        + " reason P or B.")
                .on(EPISODES)
                .where(is(PLACE, TEMPORARY), isNot(RNE, "P B"));
    }

    private static Draft endsTemporary() {
        return rule("381")
                .pointsAt(PLACE, REC)
                .says("The child left care from a temporary placement.")
                .maybe("the last episode has the type of the placement in which the child lived.")
                .on(EPISODES)
                .where(is(PLACE, TEMPORARY), isOther(REC, GOES_ON));
    }

    private static Draft shortBreakTemporary() {
        return rule("382")
                .pointsAt(LS, PLACE)
                .says("A child on a short break is in a temporary placement.")
                .maybe("the legal status or the placement type belongs to another episode.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS), is(PLACE, TEMPORARY));
    }

    private static Draft shortBreakLongTerm() {
        return rule("384")
                .pointsAt(PLACE, LS)
                .says("A child on a short break is in a long-term foster placement.")
                .maybe("the placement type is another one of U1 to U6, or the legal status is another.")
                .on(EPISODES)
                .where(is(LS, SHORT_BREAKS), is(PLACE, "U1 U4"));
    }

    /** Walks the temporary stays, and finds the episode after one that does not lead back to where the child was. */
    private static Draft doesNotReturn() {
        return rule("383")
                .pointsAt(PLACE, RNE, PL_POST)
                .says("After a temporary placement the child did not go back to the placement before it.")
                .maybe("the stay was a move and has another type, or the postcode was mistyped.")
                .reads(EPISODES, PLACE, RNE, PL_POST)
                .on(EPISODES)
                .where(is(PLACE, TEMPORARY), isDay(DECOM))
                .judgedBy((child, row, found) -> {
                    Sheet episodes = child.episodes();
                    int before = episodes.previous(row);
                    int after = episodes.next(row);
                    if (before >= 0 && after >= 0 && !isBack(episodes, before, after)) {
                        found.in(EPISODES, after);
                    }
                });
    }

    private static boolean isBack(Sheet episodes, int before, int after) {
        return episodes.is(RNE, after, MOVED)
                && episodes.isSame(PLACE, before, after)
                && episodes.isSame(PL_POST, before, after);
    }

    private static Draft adoptedFromElsewhere() {
        return rule("390")
                .pointsAt(PLACE, REC)
                .says("The child was adopted, and was not placed for adoption at the time.")
                .maybe("the episode in which the child was placed for adoption was left out.")
                .on(EPISODES)
                .where(is(REC, ADOPTED), isNot(PLACE, PLACED_FOR_ADOPTION));
    }

    private static Draft withoutPlacementOrder() {
        return rule("408")
                .pointsAt(PLACE, LS)
                .says("The placement type says that the child was placed for adoption under a placement order, and the"
                        + " legal status is another.")
                .maybe("the parents consented, and the type is A3 or A4; or the order was not recorded.")
                .on(EPISODES)
                .where(is(PLACE, "A5 A6"), isNot(LS, "E1"));
    }

    private static Draft guardiansWereNotCarers() {
        return rule("516")
                .pointsAt(REC, PLACE)
                .says(
                        "The child left care to a special guardian who had been its foster carer, and was not in foster care"
                                + " at the end.")
                .maybe("the guardian was someone else, and the reason is E47 or E48; or the placement type is wrong.")
                .on(EPISODES)
                .where(is(REC, "E45 E46"), isNot(PLACE, FOSTERED));
    }
}
