package hearth.store;

import hearth.practice.access.AuthorityId;
import hearth.practice.retention.Childhood;
import hearth.practice.retention.Ground;
import hearth.practice.retention.Keeping;
import hearth.story.ChildId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the records of one council are kept. The room practice works out the last day; a person decides what goes after
 * it; a hold keeps whatever it is laid on; and nothing goes by itself.
 */
public final class Retention {

    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;
    private final TheRecord record;
    private final Database database;
    private final Deletions deletions;
    private final Map<Ground, Integer> set;

    /**
     * The records of one council.
     *
     * @param set for how many years the council keeps what no law decides
     */
    public Retention(Database database, AuthorityId authority, InstantSource clock, Map<Ground, Integer> set) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
        this.record = new TheRecord(database, authority);
        this.deletions = new Deletions(database);
        this.set = Map.copyOf(set);
    }

    /**
     * A record whose last day is over.
     *
     * @param child the council's id of the child
     * @param until the last day, and by which rule
     * @param held why it must stay all the same, or empty
     */
    public record Due(ChildId child, Keeping.Until until, Optional<String> held) {}

    /** What came of wanting to delete a record. */
    public sealed interface Decided {

        /** It is gone. */
        record Deleted(Certificate certificate) implements Decided {}

        /** It must be kept still. */
        record MustBeKept(Keeping keeping) implements Decided {}

        /** A hold lies on it. */
        record Held(String reason) implements Decided {}

        /** There is no such child. */
        record NobodyThere() implements Decided {}
    }

    /** The records whose last day is over on this day, the longest over first. Somebody reads every record for that. */
    public List<Due> due(String by, LocalDate on) {
        return database.in(authority, jdbc -> {
            Audit.add(jdbc, by, Act.MOVED_MANY, Optional.empty(), "what is due to be deleted");
            List<Due> due = new ArrayList<>();
            record.stories().each(jdbc, number, told -> {
                if (keeping(told) instanceof Keeping.Until until && until.isDue(on)) {
                    due.add(new Due(told.story().child(), until, Optional.empty()));
                }
            });
            return due.stream()
                    .sorted((one, other) ->
                            one.until().lastDay().compareTo(other.until().lastDay()))
                    .map(one -> new Due(one.child(), one.until(), held(jdbc, one.child())))
                    .toList();
        });
    }

    /** Lays a hold on a child's record, or on all of them; false where there is no such child. */
    public boolean hold(String by, Optional<ChildId> child, String reason) {
        return database.in(authority, jdbc -> {
            Optional<Long> row =
                    child.flatMap(one -> Stories.row(jdbc, number, one)).map(Stories.ChildRow::id);
            boolean there = child.isEmpty() || row.isPresent();
            if (there) {
                jdbc.sql("INSERT INTO legal_hold (authority, id, child, reason, placed_by) VALUES (?, ?, ?, ?, ?)")
                        .params(Arrays.asList(number, UUID.randomUUID(), row.orElse(null), reason, by))
                        .update();
                Audit.add(jdbc, by, Act.CHANGED_RIGHTS, row, "a legal hold: " + reason);
            }
            return there;
        });
    }

    /** Lifts the holds on this child's record, or those on all of them; how many there were. */
    public int lift(String by, Optional<ChildId> child) {
        return database.in(authority, jdbc -> {
            Optional<Long> row =
                    child.flatMap(one -> Stories.row(jdbc, number, one)).map(Stories.ChildRow::id);
            if (child.isPresent() && row.isEmpty()) {
                return 0;
            }
            int lifted = jdbc.sql("UPDATE legal_hold SET lifted_by = ?, lifted_at = clock_timestamp()"
                            + " WHERE authority = ? AND child IS NOT DISTINCT FROM ? AND lifted_by IS NULL")
                    .params(Arrays.asList(by, number, row.orElse(null)))
                    .update();
            Audit.add(jdbc, by, Act.CHANGED_RIGHTS, row, "legal hold lifted");
            return lifted;
        });
    }

    /** Deletes a child's record, where its last day is over and nothing holds it. */
    public Decided delete(String by, ChildId child, String reason) {
        LocalDate today = hearth.story.London.dayOf(clock.instant());
        return deletions.asOwner(authority, jdbc -> {
            Optional<Stories.ChildRow> row = locked(jdbc, child);
            if (row.isEmpty()) {
                return new Decided.NobodyThere();
            }
            Optional<String> held = held(jdbc, child);
            if (held.isPresent()) {
                return new Decided.Held(held.get());
            }
            Keeping keeping = keeping(record.stories().of(jdbc, number, child).orElseThrow());
            return keeping instanceof Keeping.Until until && keeping.isDue(today)
                    ? new Decided.Deleted(gone(jdbc, by, row.get(), until, reason))
                    : new Decided.MustBeKept(keeping);
        });
    }

    private Certificate gone(JdbcClient jdbc, String by, Stories.ChildRow child, Keeping.Until until, String reason) {
        UUID id = UUID.randomUUID();
        Map<String, Long> gone = Deletions.takeOut(jdbc, number, child.id());
        Certificate certificate = new Certificate(
                id,
                authority.code(),
                jdbc.sql("SELECT name FROM authority WHERE id = ?")
                        .param(number)
                        .query(String.class)
                        .single(),
                clock.instant(),
                by,
                reason,
                until.lastDay(),
                until.rule().says(),
                until.rule().source(),
                until.rule().confirmed().warning(),
                gone,
                child.id(),
                Certificate.digest(id, child.name().text()));
        Deletions.keep(jdbc, number, certificate);
        Audit.add(jdbc, by, Act.DELETED, Optional.of(child.id()), "certificate " + id);
        return certificate;
    }

    /** All that was deleted in this council, the earliest first. */
    public List<Certificate> certificates() {
        return deletions.all().stream()
                .filter(one -> one.authority().equals(authority.code()))
                .toList();
    }

    private Optional<Stories.ChildRow> locked(JdbcClient jdbc, ChildId child) {
        return jdbc.sql("SELECT id, council_id, version FROM child WHERE authority = ? AND council_id = ? FOR UPDATE")
                .params(number, child.text())
                .query(Stories::childRow)
                .optional();
    }

    /** Why a record must stay whatever its last day, if there is a hold on it or on all. */
    private Optional<String> held(JdbcClient jdbc, ChildId child) {
        return jdbc.sql(
                        "SELECT reason FROM legal_hold WHERE authority = ? AND lifted_by IS NULL AND (child IS NULL"
                                + " OR child = (SELECT id FROM child WHERE authority = ? AND council_id = ?)) ORDER BY placed_at LIMIT 1")
                .params(number, number, child.text())
                .query(String.class)
                .optional();
    }

    private Keeping keeping(Told told) {
        return Keeping.of(Childhood.of(told.story()), set);
    }
}
