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
import java.nio.charset.StandardCharsets;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the stories that a return tells, many children in one transaction. What the same source told before is compared
 * with: only what differs is written, what it no longer tells is taken back, and what people wrote by hand stays as it is.
 * So a return may be loaded again, whole or after an interruption, and nothing doubles.
 */
final class Loading {

    private static final int MOST_ODD = 1_000;

    private final Provenances provenances;
    private final SourceRows sources;
    private final FactRows rows;
    private final FindRows find;
    private final RowsToSend sending;

    private final Map<Provenance, Integer> wrote = new HashMap<>();
    private final Map<String, Integer> from = new HashMap<>();
    private final List<Long> foundAnew = new ArrayList<>();
    private final List<Load.Odd> apart = new ArrayList<>();
    private final List<Load.Odd> notKept = new ArrayList<>();
    private long children;
    private long added;
    private long corrected;
    private long takenBack;
    private long same;

    Loading(Bodies bodies, Provenances provenances, SourceRows sources, FactRows rows, DataSource pool) {
        this.provenances = provenances;
        this.sources = sources;
        this.rows = rows;
        this.find = new FindRows(rows);
        this.sending = new RowsToSend(bodies, pool);
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
        sending.send(jdbc);
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
            sending.told(moment.authority(), child.id(), source(moment, source));
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
        UUID id = UUID.nameUUIDFromBytes((moment.load() + " " + child.name()).getBytes(StandardCharsets.UTF_8));
        RowsToSend.OfOneChild of = new RowsToSend.OfOneChild(moment.authority(), child.id(), version, moment.now());
        sending.written(of, id);
        int place = 0;
        for (Fact<?> fact : changes) {
            sending.logged(of, place++, fact, wrote(moment, fact.provenance()));
        }
        if (child.version() == 0) {
            standAnew(of, child, changes);
        } else {
            standAgain(moment, of, child, changes, held);
        }
    }

    private void standAnew(RowsToSend.OfOneChild of, Stories.ChildRow child, List<Fact<?>> facts) {
        for (int place = 0; place < facts.size(); place++) {
            sending.standing(of, place, facts.get(place));
        }
        alone(of, child, facts);
    }

    /** Of a child that was known before, the few facts that changed leave and come again. */
    private void standAgain(
            Moment moment,
            RowsToSend.OfOneChild of,
            Stories.ChildRow child,
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
                sending.standing(of, place, fact);
            }
        }
        alone(of, child, List.copyOf(now.values()));
    }

    /** Where a return tells two homes for one day both are kept, the later one unguarded, and somebody is told. */
    private void alone(RowsToSend.OfOneChild of, Stories.ChildRow child, List<Fact<?>> facts) {
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
                    sending.alone(of, fact);
                }
            }
        }
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

    /** One transaction of a load. */
    private record Moment(JdbcClient jdbc, int authority, UUID load, OffsetDateTime now) {}
}
