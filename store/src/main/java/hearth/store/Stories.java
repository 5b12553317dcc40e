package hearth.store;

import hearth.story.ChildId;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Source;
import hearth.story.Story;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories as the record holds them. Whoever reads one does so through a gate that writes the audit. */
final class Stories {

    private static final int AT_A_TIME = 5_000;

    private final FactRows rows;
    private final SourceRows sources;

    Stories(FactRows rows, SourceRows sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** The story of one child, or nothing where the record knows no such child. */
    Optional<Told> of(JdbcClient jdbc, int authority, ChildId child) {
        return row(jdbc, authority, child)
                .map(row -> new Told(
                        Story.of(
                                child,
                                sources.of(jdbc, authority, row.id()),
                                FactRows.told(facts(jdbc, authority, row.id()))),
                        row.version()));
    }

    /** The same as it stood in the record at that moment: what was written later is left out. */
    Optional<Story> asKnownAt(JdbcClient jdbc, int authority, ChildId child, Instant moment) {
        return row(jdbc, authority, child)
                .map(row -> Story.of(
                        child,
                        sources.of(jdbc, authority, row.id()),
                        FactRows.told(jdbc.sql(
                                        "SELECT " + FactRows.COLUMNS + " FROM fact_log"
                                                + " WHERE authority = ? AND child = ? AND recorded <= ? ORDER BY version, place")
                                .params(authority, row.id(), moment.atOffset(ZoneOffset.UTC))
                                .query((found, _) -> rows.read(jdbc, found))
                                .list())));
    }

    /** What was written about a child after that version, up to and with the other, in order. */
    List<Fact<?>> between(JdbcClient jdbc, int authority, long child, long after, long upTo) {
        return List.copyOf(jdbc.sql("SELECT " + FactRows.COLUMNS + " FROM fact_log"
                        + " WHERE authority = ? AND child = ? AND version > ? AND version <= ? ORDER BY version, place")
                .params(authority, child, after, upTo)
                .query((found, _) -> rows.read(jdbc, found))
                .list());
    }

    /** Hands over every story of the authority, child by child in the order of their numbers, never all at once. */
    void each(JdbcClient jdbc, int authority, Consumer<Told> reader) {
        Map<Integer, Source> known = sources.all(jdbc, authority);
        long last = 0;
        List<ChildRow> children = next(jdbc, authority, last);
        while (!children.isEmpty()) {
            long end = children.getLast().id();
            eachOf(jdbc, authority, children, known, reader);
            last = end;
            children = next(jdbc, authority, last);
        }
    }

    private void eachOf(
            JdbcClient jdbc,
            int authority,
            List<ChildRow> children,
            Map<Integer, Source> known,
            Consumer<Told> reader) {
        long first = children.getFirst().id();
        long end = children.getLast().id();
        Map<Long, List<Source>> from = sourcesOf(jdbc, authority, first, end, known);
        Map<Long, List<Fact<?>>> facts = new java.util.HashMap<>();
        jdbc.sql("SELECT child, " + FactRows.COLUMNS + " FROM fact_log WHERE authority = ? AND child BETWEEN ? AND ?"
                        + " ORDER BY child, version, place")
                .params(authority, first, end)
                .query(row -> {
                    facts.computeIfAbsent(row.getLong("child"), _ -> new ArrayList<>())
                            .add(rows.read(jdbc, row));
                });
        for (ChildRow child : children) {
            List<Fact<?>> told = FactRows.told(facts.getOrDefault(child.id(), List.of()));
            reader.accept(new Told(
                    Story.of(child.name(), sources.together(from.getOrDefault(child.id(), List.of())), told),
                    child.version()));
        }
    }

    private static Map<Long, List<Source>> sourcesOf(
            JdbcClient jdbc, int authority, long first, long end, Map<Integer, Source> known) {
        Map<Long, List<Source>> from = new java.util.HashMap<>();
        jdbc.sql("SELECT child, source FROM child_source WHERE authority = ? AND child BETWEEN ? AND ? ORDER BY source")
                .params(authority, first, end)
                .query(row -> {
                    from.computeIfAbsent(row.getLong("child"), _ -> new ArrayList<>())
                            .add(known.getOrDefault(row.getInt("source"), Source.RECORD));
                });
        return from;
    }

    private List<Fact<Detail>> facts(JdbcClient jdbc, int authority, long child) {
        return jdbc.sql("SELECT " + FactRows.COLUMNS
                        + " FROM fact_log WHERE authority = ? AND child = ? ORDER BY version, place")
                .params(authority, child)
                .query((row, _) -> rows.read(jdbc, row))
                .list();
    }

    static Optional<ChildRow> row(JdbcClient jdbc, int authority, ChildId child) {
        return jdbc.sql("SELECT id, council_id, version FROM child WHERE authority = ? AND council_id = ?")
                .params(authority, child.text())
                .query(Stories::childRow)
                .optional();
    }

    private static List<ChildRow> next(JdbcClient jdbc, int authority, long after) {
        return jdbc.sql("SELECT id, council_id, version FROM child WHERE authority = ? AND id > ? ORDER BY id LIMIT ?")
                .params(authority, after, AT_A_TIME)
                .query(Stories::childRow)
                .list();
    }

    static ChildRow childRow(ResultSet row, int number) throws SQLException {
        return new ChildRow(row.getLong("id"), new ChildId(row.getString("council_id")), row.getLong("version"));
    }

    /** A child in the tables. */
    record ChildRow(long id, ChildId name, long version) {}
}
