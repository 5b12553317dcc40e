package hearth.app.since;

import java.util.List;

/**
 * A finding as a check said it, in what does not change when rows are put in another order.
 *
 * @param table  the table, with {@code _last} where it is last year's; empty where the finding is about no table
 * @param row    where it stood then, 0 where it stood in no row
 * @param anchor the day from which its row holds, which tells the child's rows apart; empty where rows have none
 * @param fields the items it points at, separated by blanks
 */
record Said(
        String rule,
        String table,
        int row,
        String anchor,
        String fields,
        List<String> values,
        String says,
        String maybe) {

    Said {
        values = List.copyOf(values);
    }

    /** The same without the child's id among its values: the id may be another now. */
    Said without(String id) {
        return id.isEmpty() || !values.contains(id)
                ? this
                : new Said(
                        rule,
                        table,
                        row,
                        anchor,
                        fields,
                        values.stream()
                                .map(value -> value.equals(id) ? "" : value)
                                .toList(),
                        says,
                        maybe);
    }

    /** The same finding of the same row with the same values. */
    String exactly() {
        return String.join("\u0001", rule, table, anchor, String.join("\u0002", values));
    }

    /** The same finding with the same values, by a check that did not say which row it was. */
    String byValues() {
        return String.join("\u0001", rule, table, String.join("\u0002", values));
    }

    /** The same finding of the same row, whatever stands there now. */
    String byRow() {
        return String.join("\u0001", rule, table, anchor);
    }
}
