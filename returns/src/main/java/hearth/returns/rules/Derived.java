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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Items that no file need have because they follow from others: whether a child is unaccompanied, and where a placement
 * is. What a file gives is taken as given. Source: facts/returns.md, section 4.2.
 */
final class Derived {

    private static final Set<Item> WHEREABOUTS = EnumSet.of(Item.PL_LA, Item.PL_LOCATION, Item.PL_DISTANCE);

    private final Ssda903 ssda903;
    private final ReferenceData reference;

    private Derived(Ssda903 ssda903, ReferenceData reference) {
        this.ssda903 = ssda903;
        this.reference = reference;
    }

    static Needs.WorkedOutColumns of(List<Rule> rules, Ssda903 ssda903, ReferenceData reference) {
        Derived derived = new Derived(
                ssda903, rules.stream().anyMatch(Derived::asksWhereThePlacementIs) ? reference : ReferenceData.none());
        Map<WhichYear, Map<Table, List<Column>>> columns = new EnumMap<>(WhichYear.class);
        columns.put(WhichYear.THIS_YEAR, derived.ofYear(ssda903.thisYear()));
        columns.put(WhichYear.LAST_YEAR, derived.ofYear(ssda903.lastYear()));
        return new Needs.WorkedOutColumns(columns);
    }

    private static boolean asksWhereThePlacementIs(Rule rule) {
        return rule.needs().stream()
                .anyMatch(need ->
                        need instanceof Rule.Need.AColumn(var _, var _, var item) && WHEREABOUTS.contains(item));
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
        Whereabouts known = Whereabouts.of(episodes, postcodes);
        List<Column> columns = new ArrayList<>();
        int count = episodes.count();
        if (!episodes.has(Item.PL_LA) && known.areAuthoritiesKnown()) {
            columns.add(WorkedOut.column(Item.PL_LA, count, known::authority));
        }
        if (!episodes.has(Item.PL_LOCATION)
                && known.areAuthoritiesKnown()
                && reference.authority().isPresent()) {
            String own = reference.authority().get();
            columns.add(WorkedOut.column(
                    Item.PL_LOCATION,
                    count,
                    row -> known.authority(row).map(authority -> authority.equals(own) ? "IN" : "OUT")));
        }
        if (!episodes.has(Item.PL_DISTANCE)) {
            columns.add(WorkedOut.numbers(Item.PL_DISTANCE, known.tenthsOfMiles(), Derived::miles));
        }
        return columns;
    }

    private static String miles(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
