package hearth.returns.rules;

import hearth.returns.CollectionYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.util.Locale;

/**
 * What a return is judged against besides its own rows.
 *
 * @param year      whose codes and rules hold
 * @param firstDay  of the collection year, as a count of days
 * @param lastDay   of the collection year
 * @param form      how the return was sent
 * @param reference what is known besides the return
 */
public record Setting(CollectionYear year, int firstDay, int lastDay, Form form, ReferenceData reference) {

    /** How a return was sent; a few items are worked out in the one form and sent in the other. */
    public enum Form {
        CSV,
        XML
    }

    /** A return as it was read, with what is known besides it. */
    public static Setting of(Ssda903 ssda903, ReferenceData reference) {
        Rows header = ssda903.thisYear().rows(Table.HEADER);
        boolean xml = header.file().toLowerCase(Locale.ROOT).endsWith(".xml") && header.has(Item.UASC);
        CollectionYear year = ssda903.year();
        return new Setting(
                year,
                (int) year.firstDay().toEpochDay(),
                (int) year.lastDay().toEpochDay(),
                xml ? Form.XML : Form.CSV,
                reference);
    }

    /** The first day of the year before. */
    int firstDayOfLastYear() {
        return Days.plusYears(firstDay, -1);
    }

    /** Whether a day lies in the collection year. */
    public boolean isInYear(int day) {
        return Days.isWithin(day, firstDay, lastDay);
    }
}
