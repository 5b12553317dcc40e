package hearth.returns.rules;

import hearth.returns.WhichYear;
import hearth.returns.ssda903.Column;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.WorkedOut;
import hearth.returns.ssda903.YearReturn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Items that no file need have because they follow from others: whether a child is unaccompanied, and where a placement
 * is. What a file gives is taken as given. Source: facts/returns.md, section 4.2.
 */
final class Derived {

    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double KILOMETRES_PER_MILE = 1.6093;

    private final Ssda903 ssda903;
    private final ReferenceData reference;

    private Derived(Ssda903 ssda903, ReferenceData reference) {
        this.ssda903 = ssda903;
        this.reference = reference;
    }

    static Needs.WorkedOutColumns of(Ssda903 ssda903, ReferenceData reference) {
        Derived derived = new Derived(ssda903, reference);
        Map<WhichYear, Map<Table, List<Column>>> columns = new EnumMap<>(WhichYear.class);
        columns.put(WhichYear.THIS_YEAR, derived.ofYear(ssda903.thisYear()));
        columns.put(WhichYear.LAST_YEAR, derived.ofYear(ssda903.lastYear()));
        return new Needs.WorkedOutColumns(columns);
    }

    private Map<Table, List<Column>> ofYear(YearReturn year) {
        Map<Table, List<Column>> columns = new EnumMap<>(Table.class);
        if (year.has(Table.HEADER)
                && year.has(Table.UASC)
                && !year.rows(Table.HEADER).has(Item.UASC)) {
            columns.put(Table.HEADER, List.of(unaccompanied(year)));
        }
        if (reference.postcodes().isPresent() && year.has(Table.EPISODES)) {
            columns.put(
                    Table.EPISODES,
                    whereabouts(year.rows(Table.EPISODES), reference.postcodes().get()));
        }
        return columns;
    }

    private Column unaccompanied(YearReturn year) {
        Rows header = year.rows(Table.HEADER);
        Rows uasc = year.rows(Table.UASC);
        boolean[] among = new boolean[header.count()];
        for (int child = 0; child < ssda903.children().count(); child++) {
            for (int at = header.first(child); at < header.end(child); at++) {
                among[header.row(at)] = uasc.knows(child);
            }
        }
        return WorkedOut.column(Item.UASC, header.count(), row -> Optional.of(among[row] ? "1" : "0"));
    }

    private List<Column> whereabouts(Rows episodes, ReferenceData.Postcodes postcodes) {
        Places places = new Places(episodes.column(Item.PL_POST), postcodes);
        Places homes = new Places(episodes.column(Item.HOME_POST), postcodes);
        List<Column> columns = new ArrayList<>();
        int count = episodes.count();
        if (!episodes.has(Item.PL_LA)) {
            columns.add(WorkedOut.column(
                    Item.PL_LA, count, row -> places.of(row).map(ReferenceData.Postcodes.Place::authority)));
        }
        if (!episodes.has(Item.PL_LOCATION) && reference.authority().isPresent()) {
            String own = reference.authority().get();
            columns.add(WorkedOut.column(
                    Item.PL_LOCATION,
                    count,
                    row -> places.of(row).map(place -> place.authority().equals(own) ? "IN" : "OUT")));
        }
        if (!episodes.has(Item.PL_DISTANCE)) {
            columns.add(WorkedOut.column(
                    Item.PL_DISTANCE,
                    count,
                    row -> places.of(row).flatMap(place -> homes.of(row).map(home -> miles(home, place)))));
        }
        return columns;
    }

    private static String miles(ReferenceData.Postcodes.Place home, ReferenceData.Postcodes.Place placement) {
        double metres = Math.hypot(
                (double) home.easting() - placement.easting(), (double) home.northing() - placement.northing());
        return String.format(Locale.ROOT, "%.1f", metres / METRES_PER_KILOMETRE / KILOMETRES_PER_MILE);
    }

    /** The place of each row's postcode; each different postcode is looked up once. */
    private static final class Places {
        private final Column column;
        private final List<Optional<ReferenceData.Postcodes.Place>> places = new ArrayList<>();

        Places(Column column, ReferenceData.Postcodes postcodes) {
            this.column = column;
            for (int number = 0; number < column.different(); number++) {
                places.add(number == 0 ? Optional.empty() : postcodes.place(column.value(number)));
            }
        }

        Optional<ReferenceData.Postcodes.Place> of(int row) {
            return places.get(column.number(row));
        }
    }
}
