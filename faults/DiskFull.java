import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Outcome;
import hearth.store.Seen;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.store.Write;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import hearth.story.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the disk under a record, in the folder that the first word names (a small file system of its own, with room for
 * some hundred megabytes), and asks that nothing acknowledged is lost, that writes are refused and not half made, and that
 * it goes on by itself once there is room again.
 */
void main(String[] words) throws Exception {
    Path disk = Path.of(words[0]);
    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[40 << 20]);
    AuthorityId council = new AuthorityId("E09000099");
    Days always = Days.since(LocalDate.of(2020, 1, 1));
    Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", council, Set.of(Role.ADMINISTRATOR));
        Person sam = new Person(PersonId.named("sam"), "Sam Reed", council, Set.of(Role.DATA_TEAM));
    Person dana = new Person(PersonId.named("dana"), "Dana Okafor", council, Set.of(Role.SOCIAL_WORKER));
    ChildId amy = new ChildId("AMY");
    try (Database database = Database.open(new Where.Here(disk.resolve("record")))) {
        database.welcome(council, "Ashcombe");
        Staffing staffing = new Staffing(database, council, InstantSource.system());
        Gate gate = new Gate(database, council, InstantSource.system());
        staffing.first(ruth);
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, always, ruth.id()));
        gate.load(sam, "one child", UUID.randomUUID(), List.of(Story.of(amy, List.of(Source.RECORD), List.of(new Fact<>(
                FactId.named("welcome"), new Voice.WantsToGoToCourt(), Days.on(LocalDate.of(2026, 1, 1)),
                Recorded.UNKNOWN, Provenance.of("record"))))), _ -> {});
        staffing.tie(ruth, new Relationship(dana.id(), amy, Tie.ALLOCATED_WORKER, always, ruth.id()));

        List<UUID> acknowledged = new ArrayList<>();
        int refused = 0;
        while (refused < 5) {
            Write write = write(amy);
            if (isWritten(gate, dana, write)) {
                acknowledged.add(write.id());
            } else {
                refused++;
            }
        }
        Files.delete(ballast);
        long begun = System.nanoTime();
        Write after = write(amy);
        while (!isWritten(gate, dana, after) && System.nanoTime() - begun < 120_000_000_000L) {
            Thread.sleep(200);
        }
        acknowledged.add(after.id());
        double again = (System.nanoTime() - begun) / 1e9;
        Set<String> kept = new HashSet<>(database.in(council, jdbc -> jdbc.sql("SELECT id::text FROM writing")
                .query(String.class)
                .list()));
        long lost = acknowledged.stream().filter(id -> !kept.contains(id.toString())).count();
        IO.println("Disk full after %,d acknowledged writes; %d refused; lost: %d; written again %.1f s after there was room."
                .formatted(acknowledged.size() - 1, refused, lost, again));
        System.exit(lost == 0 ? 0 : 1);
    }
}

boolean isWritten(Gate gate, Person dana, Write write) {
    try {
        return gate.write(dana, Deed.RECORD_VISIT, write) instanceof Seen.Open<Outcome>(Outcome.Written _, var _);
    } catch (RuntimeException full) {
        return false;
    }
}

Write write(ChildId child) {
    return new Write(
            UUID.randomUUID(),
            child,
            1,
            new Provenance("record", "Dana Okafor", hearth.story.Role.SOCIAL_WORKER),
            List.of(new Write.Entry(
                    FactId.of(UUID.randomUUID()),
                    new Voice.Answered(Stream.generate(UUID::randomUUID).limit(20_000).map(UUID::toString).collect(Collectors.joining())),
                    Days.on(LocalDate.of(2026, 3, 9)))));
}
