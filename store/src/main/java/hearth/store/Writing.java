package hearth.store;

import hearth.story.Care;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Kind;
import hearth.story.Retracted;
import hearth.story.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds to the log, within a transaction that is open. Writes about one child wait for one another. */
final class Writing {

    /** Of these a child has one at a time. */
    static final Set<Class<? extends Detail>> ONE_AT_A_TIME = Set.of(Care.LookedAfter.class, Care.Placement.class);

    private final Bodies bodies;
    private final Provenances provenances;
    private final SourceRows sources;
    private final Stories stories;
    private final FactRows rows;
    private final FindRows find;

    Writing(Bodies bodies, Provenances provenances, SourceRows sources, Stories stories, FactRows rows) {
        this.bodies = bodies;
        this.provenances = provenances;
        this.sources = sources;
        this.stories = stories;
        this.rows = rows;
        this.find = new FindRows(rows);
    }

    /** Writes it, or says why not; then nothing of it was written. */
    Outcome write(JdbcClient jdbc, int authority, Write write) {
        Optional<String> unkeepable = Keepable.whyNot(write);
        if (unkeepable.isPresent()) {
            return new Outcome.NotKept(unkeepable.get());
        }
        Stories.ChildRow child = lockedChild(jdbc, authority, write);
        byte[] digest = digest(write);
        return before(jdbc, authority, write, digest)
                .or(() -> changed(jdbc, authority, child, write))
                .or(() -> overlaps(jdbc, authority, child, write))
                .orElseGet(() -> written(jdbc, authority, child, write, digest));
    }

    private Stories.ChildRow lockedChild(JdbcClient jdbc, int authority, Write write) {
        jdbc.sql("INSERT INTO child (authority, council_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(authority, write.child().text())
                .update();
        return jdbc.sql("SELECT id, council_id, version FROM child WHERE authority = ? AND council_id = ? FOR UPDATE")
                .params(authority, write.child().text())
                .query(Stories::childRow)
                .single();
    }

    /** The answer that this write got before, if it did. */
    private Optional<Outcome> before(JdbcClient jdbc, int authority, Write write, byte[] digest) {
        return jdbc.sql("SELECT child, version, recorded, digest FROM writing WHERE authority = ? AND id = ?")
                .params(authority, write.id())
                .query((row, _) -> Arrays.equals(row.getBytes("digest"), digest)
                        ? answer(
                                jdbc,
                                authority,
                                row.getLong("child"),
                                write,
                                row.getLong("version"),
                                row.getObject("recorded", OffsetDateTime.class).toInstant())
                        : new Outcome.OtherWriteHasThisId())
                .optional();
    }

    private Outcome answer(JdbcClient jdbc, int authority, long child, Write write, long version, Instant recorded) {
        return new Outcome.Written(
                version, recorded, stories.between(jdbc, authority, child, write.seen(), version - 1));
    }

    private Optional<Outcome> changed(JdbcClient jdbc, int authority, Stories.ChildRow child, Write write) {
        if (child.version() <= write.seen()) {
            return Optional.empty();
        }
        UUID[] ids = ids(write);
        int newer = jdbc.sql(
                        "SELECT count(*) FROM fact_log WHERE authority = ? AND child = ? AND version > ? AND fact = ANY (?)")
                .params(authority, child.id(), write.seen(), ids)
                .query(Integer.class)
                .single();
        return newer == 0
                ? Optional.empty()
                : Optional.of(new Outcome.Changed(
                        child.version(), stories.between(jdbc, authority, child.id(), write.seen(), child.version())));
    }

    /** Asked beforehand, so that a person reads which fact it is; whatever slips past, the schema refuses. */
    private Optional<Outcome> overlaps(JdbcClient jdbc, int authority, Stories.ChildRow child, Write write) {
        return write.entries().stream()
                .filter(entry -> ONE_AT_A_TIME.contains(entry.detail().getClass()))
                .flatMap(entry -> standingOn(jdbc, authority, child, write, entry).stream())
                .findFirst()
                .map(Outcome.Overlaps::new);
    }

    private Optional<Fact<?>> standingOn(
            JdbcClient jdbc, int authority, Stories.ChildRow child, Write write, Write.Entry entry) {
        SpanColumns span = SpanColumns.of(entry.happened());
        return jdbc.sql("SELECT " + FactRows.COLUMNS_OF_THE_LOG + """
                         FROM one_at_a_time one JOIN standing USING (authority, child, fact)
                         JOIN fact_log log USING (authority, child, version, place)
                        WHERE one.authority = ? AND one.child = ? AND one.kind = ? AND one.fact <> ALL (?)
                          AND one.days && daterange(?, ?) LIMIT 1""")
                .params(Arrays.asList(
                        authority,
                        child.id(),
                        Kind.of(entry.detail().getClass()).name(),
                        ids(write),
                        span.firstDay(),
                        span.endDay()))
                .query((row, _) -> rows.read(jdbc, row))
                .optional()
                .map(fact -> fact);
    }

    private Outcome written(JdbcClient jdbc, int authority, Stories.ChildRow child, Write write, byte[] digest) {
        long version = child.version() + 1;
        Instant recorded = jdbc.sql("""
                        INSERT INTO writing (authority, id, child, version, recorded, digest)
                        VALUES (?, ?, ?, ?, clock_timestamp(), ?) RETURNING recorded""")
                .params(authority, write.id(), child.id(), version, digest)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        jdbc.sql("UPDATE child SET version = ? WHERE authority = ? AND id = ?")
                .params(version, authority, child.id())
                .update();
        fromTheRecord(jdbc, authority, child.id());
        boolean found = changesHowFound(jdbc, authority, child, write);
        append(jdbc, authority, child.id(), version, recorded, write);
        if (found) {
            find.refresh(jdbc, authority, List.of(child.id()));
        }
        return answer(jdbc, authority, child.id(), write, version, recorded);
    }

    private static boolean changesHowFound(JdbcClient jdbc, int authority, Stories.ChildRow child, Write write) {
        return child.version() == 0
                || write.entries().stream().anyMatch(entry -> Findable.isAbout(entry.detail()))
                || FindRows.stands(jdbc, authority, child.id(), ids(write));
    }

    private void fromTheRecord(JdbcClient jdbc, int authority, long child) {
        boolean known = jdbc.sql("""
                        SELECT count(*) > 0 FROM child_source JOIN source ON (source.authority, source.id)
                             = (child_source.authority, child_source.source)
                        WHERE child_source.authority = ? AND child = ? AND name = ?""")
                .params(authority, child, Source.RECORD.name())
                .query(Boolean.class)
                .single();
        if (!known) {
            jdbc.sql("INSERT INTO child_source VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(authority, child, sources.number(jdbc, authority, Source.RECORD))
                    .update();
        }
    }

    private void append(JdbcClient jdbc, int authority, long child, long version, Instant recorded, Write write) {
        int provenance = provenances.number(jdbc, authority, write.by());
        jdbc.sql("DELETE FROM one_at_a_time WHERE authority = ? AND child = ? AND fact = ANY (?)")
                .params(authority, child, ids(write))
                .update();
        int place = 0;
        for (Write.Entry entry : write.entries()) {
            log(jdbc, authority, child, version, place, recorded, provenance, entry);
            stand(jdbc, authority, child, version, place, entry);
            place++;
        }
    }

    private void log(
            JdbcClient jdbc,
            int authority,
            long child,
            long version,
            int place,
            Instant recorded,
            int provenance,
            Write.Entry entry) {
        Body body = bodies.write(entry.detail());
        SpanColumns span = SpanColumns.of(entry.happened());
        jdbc.sql("INSERT INTO fact_log VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, true, ?)")
                .params(Arrays.asList(
                        authority,
                        child,
                        version,
                        place,
                        uuid(entry.id()),
                        body.kind(),
                        body.form(),
                        body.json(),
                        span.firstDay(),
                        span.endDay(),
                        span.firstSecond(),
                        span.endSecond(),
                        recorded.atOffset(java.time.ZoneOffset.UTC),
                        provenance))
                .update();
    }

    private static void stand(JdbcClient jdbc, int authority, long child, long version, int place, Write.Entry entry) {
        if (entry.detail() instanceof Retracted) {
            jdbc.sql("DELETE FROM standing WHERE authority = ? AND child = ? AND fact = ?")
                    .params(authority, child, uuid(entry.id()))
                    .update();
            return;
        }
        String kind = Kind.of(entry.detail().getClass()).name();
        jdbc.sql("""
                        INSERT INTO standing VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (authority, child, fact)
                        DO UPDATE SET kind = EXCLUDED.kind, version = EXCLUDED.version, place = EXCLUDED.place""")
                .params(authority, child, uuid(entry.id()), kind, version, place)
                .update();
        if (ONE_AT_A_TIME.contains(entry.detail().getClass())) {
            SpanColumns span = SpanColumns.of(entry.happened());
            jdbc.sql("INSERT INTO one_at_a_time VALUES (?, ?, ?, daterange(?, ?), ?)")
                    .params(Arrays.asList(authority, child, kind, span.firstDay(), span.endDay(), uuid(entry.id())))
                    .update();
        }
    }

    private static UUID[] ids(Write write) {
        return write.entries().stream().map(entry -> uuid(entry.id())).toArray(UUID[]::new);
    }

    static UUID uuid(FactId id) {
        return new UUID(id.high(), id.low());
    }

    /** Of everything that is written, but not of what the writer had seen: they may look again and retry. */
    private byte[] digest(Write write) {
        StringBuilder text =
                new StringBuilder(write.child().text()).append('\n').append(write.by());
        for (Write.Entry entry : write.entries()) {
            text.append('\n')
                    .append(entry.id())
                    .append(' ')
                    .append(entry.happened())
                    .append(' ')
                    .append(bodies.write(entry.detail()));
        }
        return Sha256.of(text.toString());
    }
}
