package hearth.synthetic.errors;

import hearth.returns.CollectionYear;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A child that is what a planting asks for, and its rows by the names that the planting gives them. */
record Found(ChildRows rows, CollectionYear year, Map<String, Row> named) {

    Found(ChildRows rows, CollectionYear year) {
        this(rows, year, new HashMap<>());
        List<Row> header = rows.in(WhichYear.THIS_YEAR, Table.HEADER);
        if (!header.isEmpty()) {
            named.put(Table.HEADER.title(), header.getFirst());
        }
    }

    Optional<Row> row(String name) {
        return Optional.ofNullable(named.get(name));
    }

    Row need(String name) {
        return row(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No row is named %s.%nMaybe the line that finds it was left out.".formatted(name)));
    }
}
