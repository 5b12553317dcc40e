package hearth.store;

import hearth.practice.access.Mark;
import hearth.practice.find.Bearer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the tables who may be meant. Each question fetches as many more children as are restricted in the whole authority, so
 * that a child who is hidden takes nobody's place.
 */
final class FindChildren {

    private final JdbcClient jdbc;
    private final int authority;
    private final int restricted;

    FindChildren(JdbcClient jdbc, int authority) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.restricted = jdbc.sql("SELECT count(*) FROM child_mark WHERE authority = ? AND mark = ?")
                .params(authority, Mark.RESTRICTED.name())
                .query(Integer.class)
                .single();
    }

    /** A child, and by what they are known to search. */
    record Candidate(Stories.ChildRow row, Bearer bearer) {}

    /** Children who have something of each term. */
    List<Candidate> with(List<Set<Integer>> terms, int most) {
        return ask("NULL::bigint[]", terms, most, Optional.empty());
    }

    /** These children. */
    List<Candidate> among(Collection<Long> children) {
        return children.isEmpty()
                ? List.of()
                : ask("?", List.of(), Integer.MAX_VALUE - restricted, Optional.of(children.toArray(Long[]::new)));
    }

    /** Children who are known by one of these numbers. */
    List<Candidate> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : among(jdbc.sql("SELECT child FROM find_number WHERE authority = ? AND number = ANY (?)")
                        .params(authority, numbers.toArray(String[]::new))
                        .query((row, _) -> row.getLong(1))
                        .set());
    }

    private List<Candidate> ask(String among, List<Set<Integer>> terms, int most, Optional<Long[]> children) {
        String[] arrays = terms.stream()
                .map(term -> term.toString().replace('[', '{').replace(']', '}'))
                .toArray(String[]::new);
        JdbcClient.StatementSpec question = jdbc.sql("SELECT * FROM find_children(?, %s, ?)".formatted(among))
                .param(arrays);
        children.ifPresent(some -> question.param(some));
        return question.param(most + restricted)
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        Array keys = row.getArray("keys");
        Array names = row.getArray("names");
        return new Candidate(
                new Stories.ChildRow(
                        row.getLong("child"),
                        new hearth.story.ChildId(row.getString("council_id")),
                        row.getLong("version")),
                Findable.bearer(
                        Arrays.asList((Integer[]) keys.getArray()), Arrays.asList((String[]) names.getArray())));
    }
}
