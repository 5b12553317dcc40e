package hearth.app.check;

import hearth.returns.cin.CensusChild;
import hearth.returns.cin.CensusDay;
import hearth.returns.cin.Element;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;

/** Who the children of a return are, whatever their ids: by pupil number and day of birth in Header. */
public final class Persons {

    /** The child's mark by this year's Header or, where it has no row there, by last year's. */
    public static String mark(Ssda903 ssda903, int child) {
        String now = mark(ssda903.thisYear(), child);
        return now.isEmpty() ? mark(ssda903.lastYear(), child) : now;
    }

    /** The child's mark by that year's Header; empty where it has no row there or more than one. */
    public static String mark(YearReturn year, int child) {
        Rows header = year.rows(Table.HEADER);
        if (header.end(child) - header.first(child) != 1) {
            return "";
        }
        int row = header.row(header.first(child));
        return Mark.of(
                header.column(Item.UPN).text(row), header.column(Item.DOB).text(row));
    }

    /** The child's mark in a census. */
    public static String mark(CensusChild child) {
        int born = child.identifiers().born();
        return born == CensusDay.NONE ? "" : Mark.of(child.identifiers().text(Element.UPN), CensusDay.text(born));
    }

    /** Whether this year's tables hold a row of the child; others are known from last year's alone. */
    public static boolean isHere(Ssda903 ssda903, int child) {
        for (Table table : Table.all()) {
            if (ssda903.thisYear().rows(table).knows(child)) {
                return true;
            }
        }
        return false;
    }

    private Persons() {}
}
