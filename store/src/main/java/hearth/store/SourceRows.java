package hearth.store;

import hearth.story.Source;
import hearth.story.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources of an authority's stories. Stories that come from the same sources share what follows from them. */
final class SourceRows {

    private final Map<List<Source>, Sources> shared = new ConcurrentHashMap<>();

    /** The number of a source; its coverage is brought up to date, for a return may be told more fully than before. */
    int number(JdbcClient jdbc, int authority, Source source) {
        return jdbc.sql("""
                        INSERT INTO source (authority, name, coverage) VALUES (?, ?, ?::jsonb)
                        ON CONFLICT (authority, name) DO UPDATE SET coverage = EXCLUDED.coverage
                        RETURNING id""")
                .params(authority, source.name(), SourceTexts.write(source))
                .query(Integer.class)
                .single();
    }

    /** The sources of one child, by their names in the tables. */
    Sources of(JdbcClient jdbc, int authority, long child) {
        List<Source> sources = jdbc.sql("""
                        SELECT name, coverage FROM source JOIN child_source ON (source.authority, source.id)
                             = (child_source.authority, child_source.source)
                        WHERE child_source.authority = ? AND child = ? ORDER BY source.id""")
                .params(authority, child)
                .query((row, _) -> SourceTexts.read(row.getString("name"), row.getString("coverage")))
                .list();
        return shared.computeIfAbsent(sources, Sources::of);
    }

    /** Every source of the authority by its number. */
    Map<Integer, Source> all(JdbcClient jdbc, int authority) {
        Map<Integer, Source> all = new ConcurrentHashMap<>();
        jdbc.sql("SELECT id, name, coverage FROM source WHERE authority = ?")
                .param(authority)
                .query(row -> {
                    all.put(row.getInt("id"), SourceTexts.read(row.getString("name"), row.getString("coverage")));
                });
        return all;
    }

    /** From these sources together. */
    Sources together(List<Source> sources) {
        return shared.computeIfAbsent(new ArrayList<>(sources), Sources::of);
    }
}
