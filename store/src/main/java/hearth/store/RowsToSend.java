package hearth.store;

import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Recorded;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The rows of many children on their way into the record: gathered as text, and sent table by table at once. */
final class RowsToSend {

    private static final String FACT_LOG =
            "authority, child, version, place, fact, kind, form, body, first_day, end_day,"
                    + " first_second, end_second, recorded, says_when, provenance";

    private final Bodies bodies;
    private final DataSource pool;

    private final CopyText origins = new CopyText();
    private final CopyText writings = new CopyText();
    private final CopyText log = new CopyText();
    private final CopyText stand = new CopyText();
    private final CopyText alone = new CopyText();

    RowsToSend(Bodies bodies, DataSource pool) {
        this.bodies = bodies;
        this.pool = pool;
    }

    /** What is written of one child at once. */
    record OfOneChild(int authority, long child, long version, OffsetDateTime now) {}

    /** A source tells of a child. */
    void told(int authority, long child, int source) {
        origins.with(authority).with(child).with(source).end();
    }

    void written(OfOneChild of, UUID id) {
        writings.with(of.authority())
                .with(id)
                .with(of.child())
                .with(of.version())
                .with(of.now())
                .digest(new byte[0])
                .end();
    }

    void logged(OfOneChild of, int place, Fact<?> fact, int provenance) {
        Body body = bodies.write(fact.detail());
        SpanColumns span = SpanColumns.of(fact.happened());
        log.with(of.authority())
                .with(of.child())
                .with(of.version())
                .with(place)
                .with(Writing.uuid(fact.id()))
                .with(body.kind())
                .with(body.form())
                .with(body.json())
                .with(span.firstDay())
                .with(span.endDay())
                .with(span.firstSecond())
                .with(span.endSecond())
                .with(recorded(of, fact))
                .with(fact.recorded() instanceof Recorded.At ? "t" : "f")
                .with(provenance)
                .end();
    }

    /** A story that says when it was written keeps that; else it is when it came here. */
    private static OffsetDateTime recorded(OfOneChild of, Fact<?> fact) {
        return switch (fact.recorded()) {
            case Recorded.At(var at, var _) -> at.atOffset(ZoneOffset.UTC);
            case Recorded.Unknown _ -> of.now();
        };
    }

    void standing(OfOneChild of, int place, Fact<?> fact) {
        stand.with(of.authority())
                .with(of.child())
                .with(Writing.uuid(fact.id()))
                .with(Kind.of(fact.detail().getClass()).name())
                .with(of.version())
                .with(place)
                .end();
    }

    /** The schema lets no other of its kind stand on the same days. */
    void alone(OfOneChild of, Fact<?> fact) {
        SpanColumns span = SpanColumns.of(fact.happened());
        alone.with(of.authority())
                .with(of.child())
                .with(Kind.of(fact.detail().getClass()).name())
                .range(span.firstDay(), span.endDay())
                .with(Writing.uuid(fact.id()))
                .end();
    }

    /** Sends what was gathered, within the open transaction. */
    void send(JdbcClient jdbc) {
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
}
