package hearth.store;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.story.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people of one council have begun to write. Each sees only their own, and only about children whose record is open to
 * them: whoever shows a draft asks the gate first.
 */
public final class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;

    /** The drafts of one council. */
    public Drafts(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
    }

    /** Keeps what stands in the form now. False where the draft is somebody else's, or there is no such child. */
    public boolean keep(Person person, UUID id, ChildId child, String form, Map<String, List<String>> fields) {
        return database.in(
                authority,
                jdbc -> jdbc.sql("""
                                INSERT INTO draft AS d SELECT authority, ?, ?, id, ?, ?::jsonb, ? FROM child
                                WHERE authority = ? AND council_id = ?
                                ON CONFLICT (authority, id) DO UPDATE SET fields = EXCLUDED.fields, saved_at = EXCLUDED.saved_at
                                WHERE d.person = EXCLUDED.person AND d.child = EXCLUDED.child""")
                                .params(
                                        id,
                                        person.id().id(),
                                        form,
                                        JSON.writeValueAsString(fields),
                                        clock.instant().atOffset(ZoneOffset.UTC),
                                        number,
                                        child.text())
                                .update()
                        > 0);
    }

    /** The draft with this id, if it is this person's and about this child. */
    public Optional<Draft> of(Person person, ChildId child, UUID id) {
        return about(person, child).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst();
    }

    /** What this person has begun to write about this child, the newest first. */
    public List<Draft> about(Person person, ChildId child) {
        return database.in(
                authority,
                jdbc -> jdbc.sql("""
                                SELECT draft.id, form, fields, saved_at FROM draft
                                JOIN child ON (child.authority, child.id) = (draft.authority, draft.child)
                                WHERE draft.authority = ? AND person = ? AND council_id = ? ORDER BY saved_at DESC""")
                        .params(number, person.id().id(), child.text())
                        .query((row, _) -> draft(row, child))
                        .list());
    }

    /** Lets go of it: it was sent, or is not wanted any more. */
    public void letGo(Person person, UUID id) {
        database.in(
                authority,
                jdbc -> jdbc.sql("DELETE FROM draft WHERE authority = ? AND id = ? AND person = ?")
                        .params(number, id, person.id().id())
                        .update());
    }

    private static Draft draft(ResultSet row, ChildId child) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                child,
                row.getString("form"),
                JSON.readValue(row.getString("fields"), FIELDS),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
