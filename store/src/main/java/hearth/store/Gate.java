package hearth.store;

import hearth.practice.access.Access;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Breaking;
import hearth.practice.access.Deed;
import hearth.practice.access.GlassBroken;
import hearth.practice.access.Grant;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.find.Asked;
import hearth.practice.record.FileSort;
import hearth.story.ChildId;
import hearth.story.London;
import hearth.story.Story;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one way to children's stories. Whoever comes says who they are and for what page; the room practice decides, and the
 * audit is written in the same transaction. Nothing is shown before that is on the disk: where any of it fails, nothing was
 * seen.
 */
public final class Gate {

    private static final int LONGEST_SEARCH = 200;

    private final Database database;
    private final AuthorityId authority;
    private final int number;
    private final InstantSource clock;
    private final TheRecord record;
    private final Opening opening;

    /** The gate to the children of one council. */
    public Gate(Database database, AuthorityId authority, InstantSource clock) {
        this.database = database;
        this.authority = authority;
        this.number = database.number(authority);
        this.clock = clock;
        this.record = new TheRecord(database, authority);
        this.opening = new Opening(authority, number, clock);
    }

    /** A child's story, for a page of this name. */
    public Seen<Told> child(Person person, ChildId child, String page) {
        return at(
                person,
                child,
                Deed.READ,
                Act.READ,
                page,
                (jdbc, open) -> record.stories()
                        .of(jdbc, number, child)
                        .map(told -> new Told(shown(jdbc, person, told.story(), open), told.version()))
                        .orElseThrow());
    }

    /** A child's story as the record held it at that moment. */
    public Seen<Story> asKnownAt(Person person, ChildId child, Instant moment, String page) {
        return at(
                person,
                child,
                Deed.READ,
                Act.READ,
                page + ", as known at " + moment,
                (jdbc, open) -> record.stories()
                        .asKnownAt(jdbc, number, child, moment)
                        .map(story -> shown(jdbc, person, story, open))
                        .orElseThrow());
    }

    /**
     * The stories of all children to whom something ties this person themselves today, each with its row in the audit. A
     * child whose record does not open to them is not among them.
     */
    public List<Told> mine(Person person, String page) {
        return database.in(authority, jdbc -> {
            List<Told> mine = new ArrayList<>();
            List<Stories.ChildRow> seen = new ArrayList<>();
            for (Stories.ChildRow child : Rights.children(jdbc, number, person, London.dayOf(clock.instant()))) {
                if (opening.of(jdbc, person, Optional.of(child)) instanceof Access.Open open
                        && May.person(person, open, Deed.READ)) {
                    seen.add(child);
                    record.stories()
                            .of(jdbc, number, child.name())
                            .ifPresent(told ->
                                    mine.add(new Told(shown(jdbc, person, told.story(), open), told.version())));
                }
            }
            seen.forEach(child -> Audit.add(jdbc, person.id().toString(), Act.READ, Optional.of(child.id()), page));
            return mine;
        });
    }

    /**
     * The children who may be meant by what somebody typed, a name, a day of birth or a number, the likeliest first. A child
     * who is not there for this person is not there in any way; of others' children stands the name and no more. The audit
     * tells what was typed, and of each child who was shown that they were.
     */
    public List<Hit> search(Person person, String typed, int most) {
        String clean = typed.replace("\0", "").strip();
        String what = clean.substring(0, Math.min(LONGEST_SEARCH, clean.length()));
        return database.in(authority, jdbc -> {
            LocalDate today = London.dayOf(clock.instant());
            Set<Long> own = Rights.own(jdbc, number, person, today);
            Ranked ranked = new Ranked(person, today, own, most, rows -> opening.of(jdbc, person, rows));
            Asked asked = Asked.of(what);
            if (!asked.isEmpty() && most > 0) {
                new Search(jdbc, number, today, ranked, own, opening.onlyOwn(person)).of(asked);
            }
            List<Hit> hits = ranked.hits();
            String who = person.id().toString();
            Audit.add(jdbc, who, Act.SEARCHED, Optional.empty(), what);
            ranked.rows(hits)
                    .forEach(child -> Audit.add(jdbc, who, Act.SEARCHED, Optional.of(child), "shown in a search"));
            return hits;
        });
    }

    /**
     * Of these children those whose record is open to this person, each with its row in the audit. Of the others nothing is
     * said, and nothing is written: it was not asked for them by name.
     */
    public List<Told> open(Person person, List<ChildId> children, String page) {
        return database.in(authority, jdbc -> {
            List<Told> open = new ArrayList<>();
            for (ChildId child : children) {
                Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
                if (opening.of(jdbc, person, row) instanceof Access.Open access
                        && May.person(person, access, Deed.READ)) {
                    Audit.add(jdbc, person.id().toString(), Act.LISTED, row.map(Stories.ChildRow::id), page);
                    record.stories()
                            .of(jdbc, number, child)
                            .ifPresent(told ->
                                    open.add(new Told(shown(jdbc, person, told.story(), access), told.version())));
                }
            }
            return open;
        });
    }

    /**
     * Whether this deed is this person's to do in this child's record. Nothing of the record is read for that, so nothing
     * stands in the audit.
     */
    public boolean lets(Person person, Deed deed, ChildId child) {
        return database.in(
                authority,
                jdbc -> May.person(person, opening.of(jdbc, person, Stories.row(jdbc, number, child)), deed));
    }

    /**
     * When this was written, if it was. It says nothing of anybody: whoever sends a form again knows its id, and reads it
     * against the record as it was then.
     */
    public Optional<Instant> writtenAt(UUID write) {
        return database.in(
                authority,
                jdbc -> jdbc.sql("SELECT recorded FROM writing WHERE authority = ? AND id = ?")
                        .params(number, write)
                        .query((row, _) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .optional());
    }

    /** Writes into a child's record, where this deed is this person's to do. A new child is not made in this way. */
    public Seen<Outcome> write(Person person, Deed deed, Write write) {
        return at(
                person,
                write.child(),
                deed,
                Act.WROTE,
                "%s %s".formatted(deed, write.id()),
                (jdbc, open) -> Veil.over(
                        Papers.areGiven(jdbc, number, write)
                                ? record.writing().write(jdbc, number, write)
                                : new Outcome.NotKept(
                                        "No such document was given for this child.\nMaybe it was not sent to its end."),
                        open,
                        facts -> Unspoken.of(jdbc, number, person, opening, write.child(), facts)
                                .over(facts)));
    }

    /**
     * Keeps a paper, picture or sound for a child, and says by which hash a form may lead to it. What it is was told from its
     * bytes.
     */
    public Seen<String> give(Person person, ChildId child, FileSort sort, byte[] bytes) {
        return at(
                person,
                child,
                Deed.RECORD_DOCUMENT,
                Act.WROTE,
                "a document was given",
                (jdbc, _) -> Stories.row(jdbc, number, child)
                        .map(row -> Papers.keep(jdbc, number, row.id(), sort, bytes))
                        .orElseThrow());
    }

    /** A paper, picture or sound to which a fact leads that is this person's to see; nothing where none does. */
    public Seen<Optional<Paper>> document(Person person, ChildId child, String hash) {
        return at(
                person,
                child,
                Deed.READ,
                Act.READ,
                "a document",
                (jdbc, open) -> Stories.row(jdbc, number, child)
                        .flatMap(row -> record.stories()
                                .of(jdbc, number, child)
                                .flatMap(told -> Papers.of(
                                        jdbc, number, row.id(), shown(jdbc, person, told.story(), open), hash))));
    }

    /** Opens a closed record in need, for an hour. The officer is told by a reference, and the child can see it. */
    public Breaking breakGlass(Person person, ChildId child, GlassBroken.Ground ground, String reason) {
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
            Instant now = clock.instant();
            Breaking breaking = Breaking.of(
                    person, opening.record(jdbc, row, child), opening.of(jdbc, person, row), ground, reason, now);
            if (breaking instanceof Breaking.Broken broken && row.isPresent()) {
                Audit.add(
                        jdbc,
                        person.id().toString(),
                        Act.BROKE_THE_GLASS,
                        row.map(Stories.ChildRow::id),
                        ground + ": " + reason);
                Glasses.keep(jdbc, number, person, row.get(), broken, now);
            } else {
                Audit.add(jdbc, person.id().toString(), Act.REFUSED, row.map(Stories.ChildRow::id), "break the glass");
            }
            return breaking;
        });
    }

    /** Who looked at a child's record, newest first: for the child, and for whoever may know. */
    public Seen<List<Look>> whoLooked(Person person, ChildId child, int most) {
        return at(
                person,
                child,
                Deed.READ_WHO_LOOKED,
                Act.READ,
                "who looked",
                (jdbc, _) -> Stories.row(jdbc, number, child)
                        .map(row -> Looks.at(jdbc, number, row.id(), most))
                        .orElseThrow());
    }

    /**
     * Hands over every story, restricted children too, to whoever was given leave to run this. False where nobody gave it.
     */
    public boolean every(Person person, Grant.Run run, Consumer<Told> reader) {
        return database.in(authority, jdbc -> {
            Optional<Grant.ToEveryChild> leave = leave(jdbc, person, run);
            Audit.add(
                    jdbc,
                    person.id().toString(),
                    leave.isPresent() ? Act.MOVED_MANY : Act.REFUSED,
                    Optional.empty(),
                    run.words());
            leave.ifPresent(_ -> record.stories().each(jdbc, number, reader));
            return leave.isPresent();
        });
    }

    /** Loads what a return tells, for whoever was given leave to run returns; nothing where nobody gave it. */
    public Optional<Load> load(Person person, String what, UUID load, Iterable<Story> told, LongConsumer progress) {
        boolean may = database.in(
                authority, jdbc -> leave(jdbc, person, Grant.Run.RETURNS).isPresent());
        return may ? Optional.of(record.load(person.id().toString(), what, load, told, progress)) : Optional.empty();
    }

    private <T> Seen<T> at(
            Person person,
            ChildId child,
            Deed deed,
            Act act,
            String said,
            BiFunction<JdbcClient, Access.Open, T> work) {
        return database.in(authority, jdbc -> {
            Optional<Stories.ChildRow> row = Stories.row(jdbc, number, child);
            Access access = opening.of(jdbc, person, row);
            boolean may = May.person(person, access, deed);
            Seen<T> seen = switch (access) {
                case Access.Absent _ -> new Seen.NobodyThere<>();
                case Access.Closed closed -> new Seen.Closed<>(closed);
                case Access.Open open ->
                    may ? new Seen.Open<>(work.apply(jdbc, open), open) : new Seen.NotTheirs<>(open);
            };
            Audit.add(jdbc, person.id().toString(), may ? act : Act.REFUSED, row.map(Stories.ChildRow::id), said);
            return seen;
        });
    }

    /** A story as far as it is open to this person. */
    private Story shown(JdbcClient jdbc, Person person, Story story, Access.Open access) {
        return Veil.over(
                Unspoken.of(jdbc, number, person, opening, story.child(), story.written())
                        .over(story),
                access);
    }

    private Optional<Grant.ToEveryChild> leave(JdbcClient jdbc, Person person, Grant.Run run) {
        return Access.everyChild(person, run, Rights.runs(jdbc, number, person), clock.instant());
    }
}
