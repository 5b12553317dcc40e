package hearth.store;

import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Recorded;
import hearth.story.Retracted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the log as facts. */
final class FactRows {

    /** What a query has to select. */
    static final String COLUMNS =
            "version, place, fact, kind, form, body, first_day, end_day, first_second, end_second, recorded, says_when, provenance";

    /** The same where the log is joined to tables that have a fact and a kind too. */
    static final String COLUMNS_OF_THE_LOG =
            COLUMNS.replace("fact,", "log.fact,").replace("kind,", "log.kind,");

    /** A version has less than this many facts, so that version and place make one number. */
    static final int MOST_OF_ONE_WRITE = 1 << 20;

    private final Bodies bodies;
    private final Provenances provenances;

    FactRows(Bodies bodies, Provenances provenances) {
        this.bodies = bodies;
        this.provenances = provenances;
    }

    /**
     * The fact that a row holds. Of a source that does not say when it wrote, when it came into the record says nothing of
     * when it was written.
     */
    Fact<Detail> read(JdbcClient jdbc, ResultSet row) throws SQLException {
        return new Fact<>(
                FactId.of(row.getObject("fact", UUID.class)),
                bodies.read(new Body(row.getString("kind"), row.getInt("form"), row.getString("body"))),
                SpanColumns.read(row),
                row.getBoolean("says_when") ? recorded(row) : Recorded.UNKNOWN,
                provenances.at(jdbc, row.getInt("provenance")));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        Instant at = row.getObject("recorded", OffsetDateTime.class).toInstant();
        return new Recorded.At(at, row.getLong("version") * MOST_OF_ONE_WRITE + row.getInt("place"));
    }

    /**
     * What a story is told from: all that was written by sources that say when, and of the others what they said last. The
     * facts are in the order in which they came.
     */
    static List<Fact<?>> told(List<? extends Fact<?>> rows) {
        Map<FactId, Fact<?>> undated = new LinkedHashMap<>();
        List<Fact<?>> told = new ArrayList<>(rows.size());
        for (Fact<?> fact : rows) {
            switch (fact.recorded()) {
                case Recorded.At _ -> told.add(fact);
                case Recorded.Unknown _ -> undated.put(fact.id(), fact);
            }
        }
        undated.values().stream()
                .filter(fact -> !(fact.detail() instanceof Retracted))
                .forEach(told::add);
        return told;
    }
}
