package hearth.returns.rules;

import static hearth.returns.ssda903.Item.DEC;
import static hearth.returns.ssda903.Item.DECOM;
import static hearth.returns.ssda903.Item.DOB;
import static hearth.returns.ssda903.Item.DUC;
import static hearth.returns.ssda903.Item.LS;
import static hearth.returns.ssda903.Item.REC;
import static hearth.returns.ssda903.Item.RNE;
import static hearth.returns.ssda903.Item.SEX;
import static hearth.returns.ssda903.Item.UASC;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import java.util.Arrays;

/**
 * One child as the rules see it: this year's rows and last year's, and what follows from them. Nothing here can be
 * changed by a rule, and no other child can be seen.
 */
public final class Child {

    private static final Codes SHORT_BREAKS = Codes.of("V3 V4");
    private static final Codes STARTED = Codes.of("S");
    private static final Codes GOES_ON = Codes.of("X1");
    private static final Codes YES = Codes.of("1");
    private static final Codes FEMALE = Codes.of("F 2");
    private static final Codes MALE = Codes.of("M 1");

    private final Setting setting;
    private final YearOfChild thisYear;
    private final YearOfChild lastYear;

    private boolean birthKnown;
    private int birth;
    private int continuously;
    private boolean periodsKnown;
    private int[] periods = {};

    Child(Setting setting, YearOfChild thisYear, YearOfChild lastYear) {
        this.setting = setting;
        this.thisYear = thisYear;
        this.lastYear = lastYear;
    }

    void turnTo(int child) {
        thisYear.turnTo(child);
        lastYear.turnTo(child);
        birthKnown = false;
        continuously = 0;
        periodsKnown = false;
    }

    /** What the return is judged against besides its own rows. */
    public Setting setting() {
        return setting;
    }

    /** This year's rows in a table. */
    public Sheet in(Table table) {
        return thisYear.of(table);
    }

    /** Last year's rows in a table. */
    public Sheet lastYearIn(Table table) {
        return lastYear.of(table);
    }

    YearOfChild year(WhichYear which) {
        return switch (which) {
            case THIS_YEAR -> thisYear;
            case LAST_YEAR -> lastYear;
        };
    }

    public Sheet episodes() {
        return thisYear.episodes();
    }

    public Sheet header() {
        return thisYear.header();
    }

    /** Whether a table of this year was supplied at all. */
    public boolean hasTable(Table table) {
        return thisYear.has(table);
    }

    /** The day of birth that Header gives, or no day; the earliest where it gives several. */
    public int birth() {
        if (!birthKnown) {
            birth = ReturnDay.NONE;
            for (int row : header().rows()) {
                int day = header().day(DOB, row);
                if (Days.isKnown(day) && (birth == ReturnDay.NONE || day < birth)) {
                    birth = day;
                }
            }
            birthKnown = true;
        }
        return birth;
    }

    /** The child's so-manieth birthday by Header, or no day. */
    public int birthday(int age) {
        return Days.plusYears(birth(), age);
    }

    /** Whether a row of Header is a girl's, by the letters in use since 2025 or the figures before. */
    public boolean isFemale(int headerRow) {
        return header().is(SEX, headerRow, FEMALE);
    }

    /** Whether a row of Header is a boy's, by the letters in use since 2025 or the figures before. */
    public boolean isMale(int headerRow) {
        return header().is(SEX, headerRow, MALE);
    }

    /** Whether anything in either year says that the child came to this country alone to seek asylum. */
    public boolean wasEverUnaccompanied() {
        return isUnaccompanied(WhichYear.THIS_YEAR) || isUnaccompanied(WhichYear.LAST_YEAR);
    }

    /** Whether that year's return says so: in Header or, where there is no Header, by a row that is filled in. */
    public boolean isUnaccompanied(WhichYear which) {
        YearOfChild year = year(which);
        if (year.has(Table.HEADER)) {
            for (int row : year.header().rows()) {
                if (year.header().is(UASC, row, YES)) {
                    return true;
                }
            }
            return false;
        }
        return isAnyFilled(year.uasc(), SEX, DUC);
    }

    /** Whether that year's return has the child: in Header or, where there is no Header, among the unaccompanied. */
    public boolean isKnownIn(WhichYear which) {
        YearOfChild year = year(which);
        return !(year.has(Table.HEADER) ? year.header() : year.uasc()).isEmpty();
    }

    /** Whether an episode goes on into the year or lies in it. */
    public boolean isInTheYear(int episode) {
        Sheet episodes = episodes();
        int end = episodes.day(DEC, episode);
        return Days.isOnOrBefore(episodes.day(DECOM, episode), setting.lastDay())
                && (!Days.isKnown(end) || end >= setting.firstDay());
    }

    /**
     * Whether the child was looked after for the whole year. Source: facts/returns.md, section 4.2, which takes it from
     * the Department's validation rules of 2021/22.
     */
    public boolean isLookedAfterAllYear() {
        if (continuously == 0) {
            continuously = isLookedAfterWithoutABreak() ? 1 : -1;
        }
        return continuously > 0;
    }

    private boolean isLookedAfterWithoutABreak() {
        Sheet episodes = episodes();
        boolean any = false;
        for (int row : episodes.rows()) {
            int start = episodes.day(DECOM, row);
            int end = episodes.day(DEC, row);
            boolean inTheYear = isInTheYear(row);
            boolean startsInIt = Days.isAfter(start, setting.firstDay())
                    && Days.isOnOrBefore(start, setting.lastDay())
                    && episodes.is(RNE, row, STARTED);
            boolean endsInIt = Days.isOnOrAfter(end, setting.firstDay())
                    && Days.isBefore(end, setting.lastDay())
                    && !episodes.is(REC, row, GOES_ON);
            if (startsInIt || endsInIt || (inTheYear && episodes.is(LS, row, SHORT_BREAKS))) {
                return false;
            }
            any |= inTheYear;
        }
        return any;
    }

    /**
     * The times in which the child was looked after without a day between: first and last day of each, one after the
     * other. The last day of one that goes on is no day.
     */
    public int[] periods() {
        if (!periodsKnown) {
            periods = worked();
            periodsKnown = true;
        }
        return periods;
    }

    private int[] worked() {
        Sheet episodes = episodes();
        int[] order = episodes.inOrder();
        int[] found = new int[2 * order.length];
        int count = 0;
        for (int row : order) {
            int start = episodes.day(DECOM, row);
            boolean isNew = count == 0 || Days.isAfter(start, found[2 * count - 1]);
            if (isNew) {
                found[2 * count] = start;
                count++;
            }
            found[2 * count - 1] = episodes.day(DEC, row);
        }
        return Arrays.copyOf(found, 2 * count);
    }

    /** Whether any row of a table has one of these items filled in. */
    public static boolean isAnyFilled(Sheet sheet, Item... items) {
        for (int row : sheet.rows()) {
            if (sheet.isAnyFilled(row, items)) {
                return true;
            }
        }
        return false;
    }
}
