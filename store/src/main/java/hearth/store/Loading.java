package hearth.store;

import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Retracted;
import hearth.story.Source;
import hearth.story.Story;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Loads the stories that a return tells, many children in one transaction. What the same source told before is compared
 * with: only what differs is written, what it no longer tells is taken back, and what people wrote by hand stays as it is.
 * So a return may be loaded again, whole or after an interruption, and nothing doubles.
 */
final class Loading {

    private static final int MOST_ODD = 1_000;
    private static final String FACT_LOG =
            "authority, child, version, place, fact, kind, form, body, first_day, end_day,"
                    + " first_second, end_second, recorded, says_when, provenance";

    private final Bodies bodies;
    private final Provenances provenances;
    private final SourceRows sources;
    private final FactRows rows;
    private final FindRows find;
    private final DataSource pool;

    private final Map<Provenance, Integer> wrote = new HashMap<>();
    private final Map<String, Integer> from = new HashMap<>();
    private final CopyText writings = new CopyText();
    private final CopyText log = new CopyText();
    private final CopyText stand = new CopyText();
    private final CopyText alone = new CopyText();
    private final CopyText origins = new CopyText();

    private final List<Long> foundAnew = new ArrayList<>();
    private final List<Load.Odd> apart = new ArrayList<>();
    private final List<Load.Odd> notKept = new ArrayList<>();
    private long children;
    private long added;
    private long corrected;
    private long takenBack;
    private long same;

    Loading(Bodies bodies, Provenances provenances, SourceRows sources, FactRows rows, DataSource pool) {
        this.bodies = bodies;
        this.provenances = provenances;
        this.sources = sources;
        this.rows = rows;
        this.find = new FindRows(rows);
        this.pool = pool;
    }

    /** What came of it so far. */
    Load soFar() {
        return new Load(children, added, corrected, takenBack, same, apart, notKept);
    }

    /** Loads these stories within an open transaction. */
    void load(JdbcClient jdbc, int authority, UUID load, List<Story> stories) {
        wrote.clear(); // numbers given in a transaction that failed were never given
        from.clear();
        foundAnew.clear();
        OffsetDateTime now =
                jdbc.sql("SELECT clock_timestamp()").query(OffsetDateTime.class).single();
        Map<String, Stories.ChildRow> rowsOf = locked(jdbc, authority, stories);
        Map<Long, Map<FactId, Fact<Detail>>> held = held(jdbc, authority, rowsOf.values());
        Moment moment = new Moment(jdbc, authority, load, now.withOffsetSameInstant(ZoneOffset.UTC));
        for (Story story : stories) {
            Stories.ChildRow child =
                    Objects.requireNonNull(rowsOf.get(story.child().text()), "locked above");
            child(moment, child, story, held.getOrDefault(child.id(), Map.of()));
        }
        send(jdbc);
        find.refresh(jdbc, authority, foundAnew);
    }

    private Map<String, Stories.ChildRow> locked(JdbcClient jdbc, int authority, List<Story> stories) {
        String[] names =
                stories.stream().map(story -> story.child().text()).sorted().toArray(String[]::new);
        jdbc.sql("INSERT INTO child (authority, council_id) SELECT ?, unnest(?) ON CONFLICT DO NOTHING")
                .params(authority, names)
                .update();
        return jdbc
                .sql("SELECT id, council_id, version FROM child WHERE authority = ? AND council_id = ANY (?)"
                        + " ORDER BY id FOR UPDATE")
                .params(authority, names)
                .query(Stories::childRow)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> row.name().text(), row -> row));
    }

    /** What stands of each child that the record knew before. */
    private Map<Long, Map<FactId, Fact<Detail>>> held(
            JdbcClient jdbc, int authority, Iterable<Stories.ChildRow> children) {
        List<Long> known = new ArrayList<>();
        children.forEach(child -> {
            if (child.version() > 0) {
                known.add(child.id());
            }
        });
        Map<Long, Map<FactId, Fact<Detail>>> held = new HashMap<>();
        if (!known.isEmpty()) {
            jdbc.sql("SELECT child, " + FactRows.COLUMNS_OF_THE_LOG + """
                             FROM standing JOIN fact_log log USING (authority, child, version, place)
                            WHERE authority = ? AND child = ANY (?)""")
                    .params(authority, known.toArray(Long[]::new))
                    .query(row -> {
                        Fact<Detail> fact = rows.read(jdbc, row);
                        held.computeIfAbsent(row.getLong("child"), _ -> new LinkedHashMap<>())
                                .put(fact.id(), fact);
                    });
        }
        return held;
    }

    private void child(Moment moment, Stories.ChildRow child, Story story, Map<FactId, Fact<Detail>> held) {
        children++;
        for (Source source : story.sources()) {
            origins.with(moment.authority())
                    .with(child.id())
                    .with(source(moment, source))
                    .end();
        }
        List<Fact<?>> changes = changes(story, held);
        if (!changes.isEmpty()) {
            write(moment, child, changes, held);
        }
    }

    private List<Fact<?>> changes(Story story, Map<FactId, Fact<Detail>> held) {
        List<Fact<?>> changes = new ArrayList<>();
        Set<FactId> told = new HashSet<>();
        for (Fact<?> fact : story.standing()) {
            Write.Entry entry = new Write.Entry(fact.id(), fact.detail(), fact.happened());
            Keepable.whyNot(entry).ifPresentOrElse(why -> odd(notKept, story, why), () -> {
                told.add(fact.id());
                addChange(fact, held, changes);
            });
        }
        Set<String> retold = story.sources().stream().map(Source::name).collect(Collectors.toSet());
        held.values().stream()
                .filter(fact ->
                        isOfAReturn(fact) && retold.contains(fact.provenance().source()))
                .filter(fact -> !told.contains(fact.id()))
                .forEach(fact -> {
                    takenBack++;
                    changes.add(new Fact<>(
                            fact.id(),
                            new Retracted("no longer in " + fact.provenance().source()),
                            fact.happened(),
                            Recorded.UNKNOWN,
                            fact.provenance()));
                });
        return changes;
    }

    private void addChange(Fact<?> fact, Map<FactId, Fact<Detail>> held, List<Fact<?>> changes) {
        Fact<Detail> before = held.get(fact.id());
        if (before == null) {
            added++;
            changes.add(fact);
        } else if ((!isOfAReturn(before) && isOfAReturn(fact)) || says(before, fact)) {
            same++;
        } else {
            corrected++;
            changes.add(fact);
        }
    }

    private static boolean says(Fact<?> one, Fact<?> other) {
        return one.detail().equals(other.detail())
                && one.happened().equals(other.happened())
                && one.provenance().equals(other.provenance());
    }

    private static boolean isOfAReturn(Fact<?> fact) {
        return fact.recorded() instanceof Recorded.Unknown;
    }

    private void write(Moment moment, Stories.ChildRow child, List<Fact<?>> changes, Map<FactId, Fact<Detail>> held) {
        long version = child.version() + 1;
        if (version == 1 || Findable.changes(changes, held)) {
            foundAnew.add(child.id());
        }
        UUID id = UUID.nameUUIDFromBytes(
                (moment.load() + " " + child.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        writings.with(moment.authority())
                .with(id)
                .with(child.id())
                .with(version)
                .with(moment.now())
                .digest(new byte[0])
                .end();
        int place = 0;
        for (Fact<?> fact : changes) {
            logged(moment, child, version, place++, fact);
        }
        if (child.version() == 0) {
            standAnew(moment, child, version, changes);
        } else {
            standAgain(moment, child, version, changes, held);
        }
    }

    private void logged(Moment moment, Stories.ChildRow child, long version, int place, Fact<?> fact) {
        Body body = bodies.write(fact.detail());
        SpanColumns span = SpanColumns.of(fact.happened());
        log.with(moment.authority())
                .with(child.id())
                .with(version)
                .with(place)
                .with(Writing.uuid(fact.id()))
                .with(body.kind())
                .with(body.form())
                .with(body.json())
                .with(span.firstDay())
                .with(span.endDay())
                .with(span.firstSecond())
                .with(span.endSecond())
                .with(recorded(moment, fact))
                .with(fact.recorded() instanceof Recorded.At ? "t" : "f")
                .with(wrote(moment, fact.provenance()))
                .end();
    }

    /** A story that says when it was written keeps that; else it is when it came here. */
    private static OffsetDateTime recorded(Moment moment, Fact<?> fact) {
        return switch (fact.recorded()) {
            case Recorded.At(var at, var _) -> at.atOffset(ZoneOffset.UTC);
            case Recorded.Unknown _ -> moment.now();
        };
    }

    private void standAnew(Moment moment, Stories.ChildRow child, long version, List<Fact<?>> facts) {
        for (int place = 0; place < facts.size(); place++) {
            standing(moment, child, version, place, facts.get(place));
        }
        alone(moment, child, facts);
    }

    private void standing(Moment moment, Stories.ChildRow child, long version, int place, Fact<?> fact) {
        stand.with(moment.authority())
                .with(child.id())
                .with(Writing.uuid(fact.id()))
                .with(Kind.of(fact.detail().getClass()).name())
                .with(version)
                .with(place)
                .end();
    }

    /** Of a child that was known before, the few facts that changed leave and come again. */
    private void standAgain(
            Moment moment,
            Stories.ChildRow child,
            long version,
            List<Fact<?>> changes,
            Map<FactId, Fact<Detail>> held) {
        UUID[] ids = changes.stream().map(fact -> Writing.uuid(fact.id())).toArray(UUID[]::new);
        moment.jdbc()
                .sql("DELETE FROM standing WHERE authority = ? AND child = ? AND fact = ANY (?)")
                .params(moment.authority(), child.id(), ids)
                .update();
        moment.jdbc()
                .sql("DELETE FROM one_at_a_time WHERE authority = ? AND child = ?")
                .params(moment.authority(), child.id())
                .update();
        Map<FactId, Fact<?>> now = new LinkedHashMap<>(held);
        for (int place = 0; place < changes.size(); place++) {
            Fact<?> fact = changes.get(place);
            if (fact.detail() instanceof Retracted) {
                now.remove(fact.id());
            } else {
                now.put(fact.id(), fact);
                standing(moment, child, version, place, fact);
            }
        }
        alone(moment, child, List.copyOf(now.values()));
    }

    /** Where a return tells two homes for one day both are kept, the later one unguarded, and somebody is told. */
    private void alone(Moment moment, Stories.ChildRow child, List<Fact<?>> facts) {
        for (Class<? extends Detail> kind : Writing.ONE_AT_A_TIME) {
            int free = Integer.MIN_VALUE;
            for (Fact<?> fact : facts.stream()
                    .filter(one -> kind.isInstance(one.detail()))
                    .filter(one -> one.happened().fromDay() < one.happened().toDay())
                    .sorted(Comparator.comparingInt(Fact::day))
                    .toList()) {
                if (fact.day() < free) {
                    odd(
                            apart,
                            child.name().text(),
                            "%s overlaps another from %s.%nMaybe one of the two days is wrong."
                                    .formatted(Kind.of(kind).name(), fact.happened()));
                } else {
                    free = fact.happened().toDay();
                    guard(moment, child, fact);
                }
            }
        }
    }

    private void guard(Moment moment, Stories.ChildRow child, Fact<?> fact) {
        SpanColumns span = SpanColumns.of(fact.happened());
        alone.with(moment.authority())
                .with(child.id())
                .with(Kind.of(fact.detail().getClass()).name())
                .range(span.firstDay(), span.endDay())
                .with(Writing.uuid(fact.id()))
                .end();
    }

    private int wrote(Moment moment, Provenance provenance) {
        return wrote.computeIfAbsent(provenance, one -> provenances.number(moment.jdbc(), moment.authority(), one));
    }

    private int source(Moment moment, Source source) {
        return from.computeIfAbsent(source.name(), _ -> sources.number(moment.jdbc(), moment.authority(), source));
    }

    private void odd(List<Load.Odd> list, Story story, String why) {
        odd(list, story.child().text(), why);
    }

    private static void odd(List<Load.Odd> list, String child, String why) {
        if (list.size() < MOST_ODD) {
            list.add(new Load.Odd(child, why));
        }
    }

    private void send(JdbcClient jdbc) {
        copy(jdbc, "child_source", "authority, child, source", origins);
        copy(jdbc, "writing", "authority, id, child, version, recorded, digest", writings);
        copy(jdbc, "fact_log", FACT_LOG, log);
        copy(jdbc, "standing", "authority, child, fact, kind, version, place", stand);
        copy(jdbc, "one_at_a_time", "authority, child, kind, days, fact", alone);
        jdbc.sql("""
                        UPDATE child SET version = writing.version FROM writing
                        WHERE (writing.authority, writing.child) = (child.authority, child.id)
                          AND writing.tx = pg_current_xact_id() AND writing.version > child.version""").update();
    }

    /** COPY passes no wall between authorities, so rows come into a table of their own first. */
    private void copy(JdbcClient jdbc, String table, String columns, CopyText text) {
        if (text.isEmpty()) {
            return;
        }
        jdbc.sql("CREATE TEMPORARY TABLE new_%1$s ON COMMIT DROP AS SELECT %2$s FROM %1$s WITH NO DATA"
                        .formatted(table, columns))
                .update();
        try {
            DataSourceUtils.getConnection(pool)
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY new_%s FROM STDIN".formatted(table), new StringReader(text.take()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (SQLException problem) {
            throw new DataAccessResourceFailureException("The return could not be loaded.", problem);
        }
        jdbc.sql("INSERT INTO %1$s (%2$s) SELECT * FROM new_%1$s%3$s"
                        .formatted(table, columns, table.equals("child_source") ? " ON CONFLICT DO NOTHING" : ""))
                .update();
    }

    /** One transaction of a load. */
    private record Moment(JdbcClient jdbc, int authority, UUID load, OffsetDateTime now) {}
}
