package hearth.store;

import hearth.practice.find.WordKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps by what children are found, in the transaction that writes their facts. It reads what stands and nothing else, so
 * that making it anew gives the same.
 */
final class FindRows {

    private static final int AT_A_TIME = 2_000;

    private final FactRows rows;

    FindRows(FactRows rows) {
        this.rows = rows;
    }

    /** Whether one of these facts stands as one by which the child is found: then a correction of it touches that. */
    static boolean stands(JdbcClient jdbc, int authority, long child, java.util.UUID[] facts) {
        return jdbc.sql("SELECT count(*) > 0 FROM standing WHERE authority = ? AND child = ? AND fact = ANY (?)"
                        + " AND kind = ANY (?)")
                .params(authority, child, facts, Findable.KINDS.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Brings these children up to what stands of them. */
    void refresh(JdbcClient jdbc, int authority, Collection<Long> children) {
        if (children.isEmpty()) {
            return;
        }
        Long[] ids = children.toArray(Long[]::new);
        Map<Long, Findable> found = found(jdbc, authority, ids);
        Map<String, Integer> words = words(jdbc, authority, found.values());
        jdbc.sql("DELETE FROM find_number WHERE authority = ? AND child = ANY (?)")
                .params(authority, ids)
                .update();
        keep(jdbc, authority, found, words);
    }

    /** Makes all of it anew, for one authority. Words that no child is called any more are gone afterwards. */
    void rebuild(JdbcClient jdbc, int authority) {
        for (String table : List.of("find_child", "find_number", "find_word_key", "find_word")) {
            jdbc.sql("DELETE FROM %s WHERE authority = ?".formatted(table))
                    .param(authority)
                    .update();
        }
        List<Long> children = next(jdbc, authority, 0);
        while (!children.isEmpty()) {
            refresh(jdbc, authority, children);
            children = next(jdbc, authority, children.getLast());
        }
    }

    private static List<Long> next(JdbcClient jdbc, int authority, long after) {
        return jdbc.sql("SELECT id FROM child WHERE authority = ? AND id > ? ORDER BY id LIMIT ?")
                .params(authority, after, AT_A_TIME)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private Map<Long, Findable> found(JdbcClient jdbc, int authority, Long[] ids) {
        Map<Long, Findable> found = new HashMap<>();
        jdbc.sql("SELECT id, council_id FROM child WHERE authority = ? AND id = ANY (?)")
                .params(authority, ids)
                .query(row -> {
                    found.put(row.getLong("id"), new Findable(row.getString("council_id")));
                });
        jdbc.sql("SELECT child, "
                        + FactRows.COLUMNS.replace("fact,", "log.fact,").replace("kind,", "log.kind,")
                        + """
                         FROM standing JOIN fact_log log USING (authority, child, version, place)
                        WHERE authority = ? AND child = ANY (?) AND standing.kind = ANY (?)""")
                .params(authority, ids, Findable.KINDS.toArray(String[]::new))
                .query(row -> {
                    Findable child = found.get(row.getLong("child"));
                    if (child != null) {
                        child.add(rows.read(jdbc, row));
                    }
                });
        return found;
    }

    /** The numbers of all words, new ones made; always in one order, so that two writers never wait for each other. */
    private static Map<String, Integer> words(JdbcClient jdbc, int authority, Collection<Findable> children) {
        Set<String> all = new TreeSet<>();
        children.forEach(child -> all.addAll(child.words()));
        Map<String, Integer> known = known(jdbc, authority, all);
        List<String> fresh =
                all.stream().filter(word -> !known.containsKey(word)).toList();
        if (!fresh.isEmpty()) {
            jdbc.sql("INSERT INTO find_word (authority, word) SELECT ?, unnest(?) ON CONFLICT DO NOTHING")
                    .params(authority, fresh.toArray(String[]::new))
                    .update();
            Map<String, Integer> made = known(jdbc, authority, fresh);
            keys(jdbc, authority, made);
            known.putAll(made);
        }
        return known;
    }

    private static Map<String, Integer> known(JdbcClient jdbc, int authority, Collection<String> words) {
        Map<String, Integer> known = new HashMap<>();
        jdbc.sql("SELECT id, word FROM find_word WHERE authority = ? AND word = ANY (?)")
                .params(authority, words.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("word"), row.getInt("id"));
                });
        return known;
    }

    private static void keys(JdbcClient jdbc, int authority, Map<String, Integer> words) {
        List<String> keys = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        words.forEach((word, id) -> WordKeys.kept(word).forEach(key -> {
            keys.add(key);
            ids.add(id);
        }));
        jdbc.sql("INSERT INTO find_word_key SELECT ?, key, word FROM unnest(?, ?) AS new (key, word)"
                        + " ON CONFLICT DO NOTHING")
                .params(authority, keys.toArray(String[]::new), ids.toArray(Integer[]::new))
                .update();
    }

    private static void keep(JdbcClient jdbc, int authority, Map<Long, Findable> found, Map<String, Integer> words) {
        List<Long> ids = found.keySet().stream().sorted().toList();
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<Long> numbered = new ArrayList<>();
        for (Long id : ids) {
            Findable child = java.util.Objects.requireNonNull(found.get(id));
            TreeSet<Integer> all = new TreeSet<>(child.days());
            child.words().forEach(word -> all.add(java.util.Objects.requireNonNull(words.get(word))));
            keys.add(all.toString().replace('[', '{').replace(']', '}'));
            names.add(array(child.names()));
            for (String number : child.numbers()) {
                numbers.add(number);
                numbered.add(id);
            }
        }
        jdbc.sql("INSERT INTO find_child SELECT ?, child, keys::int[], names::text[]"
                        + " FROM unnest(?, ?, ?) AS new (child, keys, names) ON CONFLICT (authority, child)"
                        + " DO UPDATE SET keys = EXCLUDED.keys, names = EXCLUDED.names")
                .params(authority, ids.toArray(Long[]::new), keys.toArray(String[]::new), names.toArray(String[]::new))
                .update();
        jdbc.sql("INSERT INTO find_number SELECT ?, number, child FROM unnest(?, ?) AS new (number, child)")
                .params(authority, numbers.toArray(String[]::new), numbered.toArray(Long[]::new))
                .update();
    }

    /** An array as PostgreSQL reads it. */
    private static String array(Collection<String> texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
