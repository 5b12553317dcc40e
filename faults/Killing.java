import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import hearth.story.Voice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Kills the server, or its database, with signal 9 at random moments while eight people write, as often as the first word
 * says, and then asks that every acknowledged write is there, once and whole. The second word is the seed.
 */
void main(String[] words) throws Exception {
    int kills = Integer.parseInt(words[0]);
    Random random = new Random(Long.parseLong(words[1]));
    Path folder = Files.createTempDirectory("kill");
    AuthorityId council = new AuthorityId("E09000099");
    prepare(folder, council);
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    AtomicLong refused = new AtomicLong();
    int ofServer = 0;
    int ofDatabase = 0;
    while (ofServer + ofDatabase < kills) {
        Process server = start(folder);
        Watching watching = new Watching(server, acknowledged, refused);
        watching.untilItWrites();
        boolean again = true;
        while (again && ofServer + ofDatabase < kills) {
            Thread.sleep(200 + random.nextInt(800));
            if (random.nextBoolean()) {
                server.destroyForcibly().waitFor();
                ofServer++;
                again = false;
            } else {
                killAll(watching.database());
                ofDatabase++;
                watching.untilItWritesAgain();
            }
        }
        server.destroyForcibly().waitFor();
        watching.end();
        IO.println("%d of %d kills, %,d writes acknowledged".formatted(ofServer + ofDatabase, kills, acknowledged.size()));
    }
    compare(folder, council, acknowledged, refused.get(), ofServer, ofDatabase);
}

/** Forty children whom Dana works with. */
void prepare(Path folder, AuthorityId council) {
    try (Database database = Database.open(new Where.Here(folder))) {
        database.welcome(council, "Ashcombe");
        Staffing staffing = new Staffing(database, council, InstantSource.system());
        Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", council, Set.of(Role.ADMINISTRATOR));
        Person sam = new Person(PersonId.named("sam"), "Sam Reed", council, Set.of(Role.DATA_TEAM));
        Days always = Days.since(LocalDate.of(2020, 1, 1));
        staffing.first(ruth);
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, always, ruth.id()));
        List<Story> stories = IntStream.range(0, 40)
                .mapToObj(child -> Story.of(new ChildId("CHILD-" + child), List.of(Source.RECORD), List.of(new Fact<>(
                        FactId.named("born " + child), new Voice.Answered("Welcome."), Days.on(LocalDate.of(2026, 1, 1)),
                        Recorded.UNKNOWN, Provenance.of("record")))))
                .toList();
        new Gate(database, council, InstantSource.system()).load(sam, "forty children", UUID.randomUUID(), stories, _ -> {});
        for (Story story : stories) {
            staffing.tie(ruth, new Relationship(
                    PersonId.named("dana"), story.child(), Tie.ALLOCATED_WORKER, always, ruth.id()));
        }
    }
}

Process start(Path folder) throws IOException {
    return new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "faults/Writers.java",
                    folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
}

void killAll(long database) {
    ProcessHandle.of(database).ifPresent(process -> {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        all.forEach(ProcessHandle::destroyForcibly);
    });
}

void compare(Path folder, AuthorityId council, Set<String> acknowledged, long refused, int ofServer, int ofDatabase) {
    try (Database database = Database.open(new Where.Here(folder))) {
        Set<String> kept = new HashSet<>(database.in(council, jdbc -> jdbc.sql("SELECT id::text FROM writing")
                .query(String.class)
                .list()));
        long torn = database.in(council, jdbc -> jdbc.sql("""
                        SELECT count(*) FROM (SELECT 1 FROM writing LEFT JOIN fact_log USING (authority, child, version)
                        GROUP BY writing.id HAVING count(fact_log.fact) NOT IN (1, 3)) AS torn""")
                .query(Long.class)
                .single());
        long doubled = database.in(council, jdbc -> jdbc.sql("SELECT count(*) - count(DISTINCT fact) FROM fact_log")
                .query(Long.class)
                .single());
        long lost = acknowledged.stream().filter(id -> !kept.contains(id)).count();
        IO.println("""
                Killed: the server %d times, its database %d times, while 8 people wrote.
                Acknowledged: %,d. Lost: %d. Doubled: %d. Written by half: %d. Refused: %d. Kept without an answer: %d.\
                """.formatted(ofServer, ofDatabase, acknowledged.size(), lost, doubled, torn, refused,
                        kept.size() - 40 - acknowledged.size() + lost));
        System.exit(lost + doubled + torn + refused == 0 && acknowledged.size() > ofServer ? 0 : 1);
    }
}

/** Reads what the writers say. */
class Watching {

    private final Process server;
    private final AtomicLong writes = new AtomicLong();
    private final Thread reader;
    private volatile long database;

    Watching(Process server, Set<String> acknowledged, AtomicLong refused) {
        this.server = server;
        this.reader = Thread.ofPlatform().start(() -> read(acknowledged, refused));
    }

    long database() {
        return database;
    }

    void untilItWrites() throws InterruptedException {
        untilMoreThan(0);
    }

    void untilItWritesAgain() throws InterruptedException {
        Thread.sleep(300);
        untilMoreThan(writes.get());
        database = server.descendants()
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .filter(process -> process.parent().filter(parent -> parent.pid() == server.pid()).isPresent())
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(database);
    }

    void end() throws InterruptedException {
        reader.join();
    }

    private void untilMoreThan(long before) throws InterruptedException {
        long begun = System.nanoTime();
        while (writes.get() <= before) {
            if (!server.isAlive() || System.nanoTime() - begun > 120_000_000_000L) {
                IO.println("The server did not write again: it is " + (server.isAlive() ? "alive." : "dead."));
                System.exit(1);
            }
            Thread.sleep(20);
        }
    }

    private void read(Set<String> acknowledged, AtomicLong refused) {
        try (BufferedReader said = server.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "database" -> database = Long.parseLong(words[1]);
                    case "acknowledged" -> {
                        acknowledged.add(words[1]);
                        writes.incrementAndGet();
                    }
                    case "refused" -> refused.incrementAndGet();
                    default -> {}
                }
            }
        } catch (IOException killed) {
            // a line that was cut off was no acknowledgement
        }
    }
}
