package hearth.returns.rules.ssda903;

import static hearth.returns.WhichYear.LAST_YEAR;
import static hearth.returns.WhichYear.THIS_YEAR;
import static hearth.returns.rules.Draft.rule;
import static hearth.returns.rules.Trait.filled;
import static hearth.returns.rules.Trait.is;
import static hearth.returns.rules.Trait.isBeforeTheYear;
import static hearth.returns.rules.Trait.isDay;
import static hearth.returns.rules.Trait.isNoDay;
import static hearth.returns.rules.Trait.that;
import static hearth.returns.ssda903.Item.DOB;
import static hearth.returns.ssda903.Item.DUC;
import static hearth.returns.ssda903.Table.HEADER;
import static hearth.returns.ssda903.Table.UASC;

import hearth.returns.rules.Chapter;
import hearth.returns.rules.Child;
import hearth.returns.rules.Days;
import hearth.returns.rules.Draft;
import hearth.returns.rules.Found;
import hearth.returns.rules.Sheet;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;

/** Children who came to this country alone to seek asylum, and until when they count as such. */
final class Unaccompanied {

    private static final Item FLAG = Item.UASC;
    private static final int GROWN_UP = 18;
    private static final int UNEXPECTED = 11;

    private Unaccompanied() {}

    static Chapter chapter() {
        return SsdaRules.chapter(
                "Children who came alone",
                ceasedBeforeTheYear(),
                ceasedAndNotFlagged(),
                ceasedAfterEighteen(),
                veryYoung(),
                noLonger(),
                still(),
                never(),
                notBefore());
    }

    private static Draft ceasedBeforeTheYear() {
        return rule("104")
                .pointsAt(DUC)
                .says(
                        "The day on which the child ceased to count as unaccompanied is not a possible day, or is before the"
                                + " year.")
                .maybe("the year is wrong; a child who ceased to count as such in an earlier year has no row here.")
                .on(UASC)
                .where(isNoDay(DUC))
                .orWhere(isBeforeTheYear(DUC));
    }

    private static Draft ceasedAndNotFlagged() {
        return rule("303")
                .pointsAt(DUC, FLAG)
                .says("The child ceased to count as unaccompanied, and is not said to have been.")
                .maybe(
                        "the mark in Header was taken out in the year in which it ceased; it stays until the year's end.")
                .reads(HEADER, FLAG)
                .on(UASC)
                .where(filled(DUC))
                .judgedBy((child, _, found) -> {
                    for (int row : child.header().rows()) {
                        if (!child.header().is(FLAG, row, CodeGroups.ONE)) {
                            found.here();
                            found.in(HEADER, row);
                        }
                    }
                });
    }

    private static Draft ceasedAfterEighteen() {
        return rule("304")
                .pointsAt(DUC)
                .says("The child ceased to count as unaccompanied after the 18th birthday.")
                .maybe("the day or the date of birth is wrong; at the latest it is the 18th birthday.")
                .on(UASC)
                .where(isDay(DUC), isDay(DOB))
                .brokenIf((child, row) -> child.in(UASC).day(DUC, row)
                        > Days.plusYears(child.in(UASC).day(DOB, row), GROWN_UP));
    }

    private static Draft veryYoung() {
        return rule("231")
                .asksToLook()
                .pointsAt(DOB, FLAG)
                .says("A child under eleven is said to have come to this country alone.")
                .maybe("the date of birth is wrong; if it is right, it may stand.")
                .on(HEADER)
                .where(
                        is(FLAG, "1"),
                        that(
                                DOB,
                                "makes the child less than eleven at the end of the year",
                                value -> Days.isAfter(
                                        Days.plusYears(value.day(), UNEXPECTED),
                                        value.setting().lastDay())));
    }

    private static Draft noLonger() {
        return acrossTheYears("205A", Item.CHILD, FLAG)
                .says("Last year the child counted as unaccompanied and this year not, and the day on which that ceased"
                        + " does not say so.")
                .maybe("the day was left out last year, or the child still counts as such.")
                .onAny(HEADER, UASC)
                .judgedBy((child, _, found) -> noLonger(child, found));
    }

    private static void noLonger(Child child, Found found) {
        if (child.isUnaccompanied(THIS_YEAR) || !child.isUnaccompanied(LAST_YEAR)) {
            return;
        }
        int first = Days.plusYears(child.setting().firstDay(), -1);
        int last = Days.plusYears(child.setting().lastDay(), -1);
        boolean ceasedLastYear = Days.isWithin(ceased(child.lastYearIn(UASC)), first, last);
        if (isCeasedGiven(child.in(UASC)) || !ceasedLastYear) {
            found.here();
        }
    }

    private static Draft still() {
        return acrossTheYears("205B", DUC, FLAG)
                .readsIfThere(HEADER, DOB)
                .reads(UASC, DOB)
                .readsLastYears(UASC, DOB)
                .says(
                        "The child counts as unaccompanied last year and this, and the days on which that is to cease do not"
                                + " agree with it.")
                .maybe("it ceases on the 18th birthday or in this year; correct the day in both years.")
                .onAny(HEADER, UASC)
                .judgedBy((child, _, found) -> still(child, found));
    }

    private static void still(Child child, Found found) {
        if (!child.isUnaccompanied(THIS_YEAR) || !child.isUnaccompanied(LAST_YEAR)) {
            return;
        }
        int ceases = ceased(child.in(UASC));
        int ceasesByLastYear = ceased(child.lastYearIn(UASC));
        boolean thisYear = child.setting().isInYear(ceases) || Days.isSame(ceases, ceasesByLastYear);
        if (!thisYear || !Days.isSame(ceasesByLastYear, eighteenth(child))) {
            found.here();
        }
    }

    private static Draft never() {
        return acrossTheYears("205C", DUC, FLAG)
                .says("The child counts as unaccompanied neither this year nor last, and a day on which that ceased is"
                        + " given.")
                .maybe("the mark in Header was left out in one of the years.")
                .onAny(HEADER, UASC)
                .judgedBy((child, _, found) -> never(child, found));
    }

    private static void never(Child child, Found found) {
        boolean isGiven = isCeasedGiven(child.in(UASC)) || isCeasedGiven(child.lastYearIn(UASC));
        if (isGiven && !child.isUnaccompanied(THIS_YEAR) && !child.isUnaccompanied(LAST_YEAR)) {
            found.here();
        }
    }

    private static Draft acrossTheYears(String code, Item... items) {
        return rule(code)
                .pointsAt(items)
                .reads(UASC, DUC)
                .readsLastYears(UASC, DUC)
                .readsIfThere(HEADER, FLAG)
                .readsLastYearsIfThere(HEADER, FLAG);
    }

    private static Draft notBefore() {
        return rule("205D")
                .pointsAt(FLAG, Item.CHILD)
                .says("The child counts as unaccompanied this year, and did not last year.")
                .maybe("the mark was left out last year, or was set by mistake this year.")
                .readsIfThere(HEADER, FLAG)
                .readsLastYearsIfThere(HEADER, FLAG)
                .readsAnyOfLastYears(HEADER, UASC)
                .onAny(HEADER, UASC)
                .judgedBy((child, _, found) -> {
                    if (child.isKnownIn(LAST_YEAR)
                            && child.isUnaccompanied(THIS_YEAR)
                            && !child.isUnaccompanied(LAST_YEAR)) {
                        Table said = child.hasTable(HEADER) ? HEADER : UASC;
                        for (int row : child.in(said).rows()) {
                            found.in(said, row);
                        }
                    }
                });
    }

    private static boolean isCeasedGiven(Sheet uasc) {
        return Child.isAnyFilled(uasc, DUC);
    }

    private static int ceased(Sheet uasc) {
        for (int row : uasc.rows()) {
            int day = uasc.day(DUC, row);
            if (Days.isKnown(day)) {
                return day;
            }
        }
        return ReturnDay.NONE;
    }

    /** The 18th birthday, by the row of last year or, where that gives none, of this. */
    private static int eighteenth(Child child) {
        for (Sheet uasc : new Sheet[] {child.lastYearIn(UASC), child.in(UASC)}) {
            for (int row : uasc.rows()) {
                int birth = uasc.day(DOB, row);
                if (Days.isKnown(birth)) {
                    return Days.plusYears(birth, GROWN_UP);
                }
            }
        }
        return child.birthday(GROWN_UP);
    }
}
