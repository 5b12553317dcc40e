package hearth.app.demonstration;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.store.Accounts;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Load;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.story.ChildId;
import hearth.story.London;
import hearth.story.Story;
import hearth.synthetic.InventedCouncil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A council that does not exist, with a record of its own: its children, everybody who works there, and an account for each.
 * It is made once, always the same on the same day, and found again later with all that visitors wrote into it.
 */
public final class Demonstration {

    /** The password of everybody in it: nobody in it is real. */
    public static final String PASSWORD = "nobody here is real";

    /** How many children there are as a rule. */
    public static final int CHILDREN = 1_500;

    private static final int SEED = 1;
    private static final int YOUNG_PEOPLE = 3;
    private static final int CARERS = 4;
    private static final String MADE = "demonstration.txt";

    private final Path folder;
    private final InstantSource clock;
    private final int children;
    private final InventedCouncil council;
    private final AuthorityId authority;
    private final Staff staff;
    private final Allocation allocation;
    private final List<Story> known = new ArrayList<>();

    private Demonstration(Path folder, InstantSource clock, int children) {
        this.folder = folder;
        this.clock = clock;
        this.children = children;
        LocalDate today = London.dayOf(clock.instant());
        int year = today.getMonthValue() < 4 ? today.getYear() : today.getYear() + 1;
        this.council = InventedCouncil.of(SEED).lookingAfter(children).inYear(year);
        this.authority = new AuthorityId("invented");
        this.staff = Staff.of(authority);
        this.allocation = new Allocation(staff, today);
    }

    /**
     * An open record of the invented council.
     *
     * @param database the record
     * @param authority the council's code
     * @param name its name
     * @param faces one person in each role, to sign in as
     */
    public record Opened(Database database, AuthorityId authority, String name, List<Person> faces) {

        /** Copies the list. */
        public Opened {
            faces = List.copyOf(faces);
        }
    }

    /** Opens the one in this folder, and makes it where it is not there. */
    public static Opened in(
            Path folder, InstantSource clock, int children, UnaryOperator<String> hash, LongConsumer told) {
        return new Demonstration(folder, clock, children).open(hash, told);
    }

    /** Whether a folder holds a council that is invented. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(MADE));
    }

    private Opened open(UnaryOperator<String> hash, LongConsumer told) {
        Path made = folder.resolve(MADE);
        Path begun = folder.resolve("begun");
        if (!isIn(folder) && Files.exists(begun)) {
            Database.open(new Where.Here(folder)).close(); // whatever was left running is stopped
            Folder.clear(folder);
        }
        Folder.write(begun, "A demonstration was begun here.\n");
        Database database = Database.open(new Where.Here(folder));
        database.welcome(authority, council.name());
        if (!isIn(folder)) {
            make(database, hash, told);
            Folder.write(made, "Everybody in this folder is invented. It can be thrown away.\n");
        }
        return new Opened(database, authority, council.name(), faces(database));
    }

    private void make(Database database, UnaryOperator<String> hash, LongConsumer told) {
        Staffing staffing = new Staffing(database, authority, clock);
        Person administrator = staff.office(Role.ADMINISTRATOR);
        staffing.first(administrator);
        staffing.letInAll(administrator, staff.everybody());
        for (Staff.Team team : staff.teams()) {
            staffing.team(administrator, team.id(), team.name());
            team.workers().forEach(one -> staffing.join(administrator, team.id(), one.id(), allocation.since()));
            staffing.join(administrator, team.id(), team.leader().id(), allocation.since());
        }
        load(database, staffing, administrator, told);
        List<Person> guests = guests(staffing, administrator);
        staffing.tieAll(administrator, allocation.ties(administrator));
        close(staffing);
        List<Person> all = new ArrayList<>(staff.everybody());
        all.addAll(guests);
        new Accounts(database, authority, clock).openAll(administrator, all, hash.apply(PASSWORD));
    }

    private void load(Database database, Staffing staffing, Person administrator, LongConsumer told) {
        Person dataTeam = staff.office(Role.DATA_TEAM);
        staffing.give(
                administrator,
                new Grant.ToEveryChild(dataTeam.id(), Grant.Run.RETURNS, allocation.since(), administrator.id()));
        List<Story> invented = IntStream.range(0, Math.min(children, council.everyone()))
                .parallel()
                .mapToObj(number -> council.story(number).asKnownAt(clock.instant()))
                .filter(story -> story.size() > 0)
                .toList();
        Rewritten rewritten = new Rewritten(staff, Rewritten.record(invented));
        Iterable<Story> stories = () -> invented.stream()
                .map(story -> rewritten.of(story, allocation.give(story)))
                .peek(this::remember)
                .iterator();
        Optional<Load> load = new Gate(database, authority, clock)
                .load(dataTeam, "the invented council", UUID.nameUUIDFromBytes(new byte[] {1}), stories, told);
        if (load.isEmpty()) {
            throw new IllegalStateException("The invented council was not let in.");
        }
    }

    /** Of the first worker's children somebody has to be chosen who signs in. */
    private void remember(Story story) {
        boolean hers = allocation.of(story.child()).worker().equals(Optional.of(first()));
        if (hers) {
            known.add(story);
        }
    }

    private Person first() {
        return staff.teams().getFirst().workers().getFirst();
    }

    /** The young people and carers who have an account. */
    private List<Person> guests(Staffing staffing, Person administrator) {
        LocalDate today = London.dayOf(clock.instant());
        List<Person> guests = new ArrayList<>();
        List<Relationship> ties = new ArrayList<>();
        for (Story story : Guests.youngPeople(known, today, YOUNG_PEOPLE)) {
            Person child = person(Guests.name(story), Role.CHILD);
            guests.add(child);
            ties.add(allocation.tie(child, story.child(), Tie.THE_CHILD, administrator));
        }
        List<Story> fostered = Guests.fostered(known, today, CARERS);
        for (Story story : fostered) {
            Person carer = person(Guests.carer(fostered.indexOf(story)), Role.CARER);
            guests.add(carer);
            ties.add(allocation.tie(carer, story.child(), Tie.CARER, administrator));
        }
        Guests.youngPeople(known, today, 1)
                .forEach(story -> ties.add(
                        allocation.tie(staff.advocates().getFirst(), story.child(), Tie.ADVOCATE, administrator)));
        staffing.letInAll(administrator, guests);
        staffing.tieAll(administrator, ties);
        return guests;
    }

    private Person person(String name, Role role) {
        return new Person(PersonId.named(authority + " " + role + " " + name), name, authority, Set.of(role));
    }

    /** One child is restricted by the manager and open to the worker by name, and one lives at an address that is protected. */
    private void close(Staffing staffing) {
        Person leader = staff.teams().getFirst().leader();
        List<ChildId> last =
                known.reversed().stream().map(Story::child).limit(2).toList();
        if (last.size() == 2) {
            staffing.mark(leader, last.getFirst(), Mark.RESTRICTED);
            staffing.give(
                    leader,
                    new Grant.ToOneChild(
                            first().id(),
                            last.getFirst(),
                            Grant.Reach.STORY_AND_ADDRESS,
                            "works with the child",
                            allocation.since(),
                            leader.id()));
            staffing.mark(leader, last.getLast(), Mark.PROTECTED_ADDRESS);
        }
    }

    private List<Person> faces(Database database) {
        List<Person> everybody = new Staffing(database, authority, clock).everybody();
        return Arrays.stream(Role.values())
                .flatMap(role -> face(role, everybody).stream())
                .toList();
    }

    /** Of the staff the first; of the young people and carers the first who was let in. */
    private Optional<Person> face(Role role, List<Person> everybody) {
        return staff.everybody().stream()
                .filter(one -> one.is(role))
                .findFirst()
                .or(() -> everybody.stream().filter(one -> one.is(role)).findFirst());
    }

    /** The files of the folder. */
    private static final class Folder {

        static void write(Path file, String words) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, words);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** What was begun and never finished is nobody's. */
        static void clear(Path folder) {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private Folder() {}
    }
}
