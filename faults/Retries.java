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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * As many requests as the first word says, each write sent ten times over, shuffled, by eight people at once: each has to be
 * written once, and to get the same answer every time. The second word is the seed.
 */
void main(String[] words) throws Exception {
    int requests = Integer.parseInt(words[0]);
    AuthorityId council = new AuthorityId("E09000099");
    Days always = Days.since(LocalDate.of(2020, 1, 1));
    Path folder = Files.createTempDirectory("retries");
    try (Database database = Database.open(new Where.Here(folder))) {
        database.welcome(council, "Ashcombe");
        Staffing staffing = new Staffing(database, council, InstantSource.system());
        Gate gate = new Gate(database, council, InstantSource.system());
        Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", council, Set.of(Role.ADMINISTRATOR));
        Person sam = new Person(PersonId.named("sam"), "Sam Reed", council, Set.of(Role.DATA_TEAM));
        Person dana = new Person(PersonId.named("dana"), "Dana Okafor", council, Set.of(Role.SOCIAL_WORKER));
        staffing.first(ruth);
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, always, ruth.id()));
        List<Story> stories = IntStream.range(0, 50).mapToObj(child -> story(child)).toList();
        gate.load(sam, "fifty children", UUID.randomUUID(), stories, _ -> {});
        stories.forEach(story -> staffing.tie(
                ruth, new Relationship(dana.id(), story.child(), Tie.ALLOCATED_WORKER, always, ruth.id())));
        List<Callable<String>> sent = new ArrayList<>();
        Random random = new Random(Long.parseLong(words[1]));
        for (int write = 0; write < requests / 10; write++) {
            Write one = write(random);
            sent.addAll(Collections.nCopies(10, () -> answer(gate, dana, one)));
        }
        Collections.shuffle(sent, random);
        Set<String> answers = new java.util.HashSet<>();
        try (var eight = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : eight.invokeAll(sent)) {
                answers.add(answer.get());
            }
        }
        long written = database.in(council, jdbc -> jdbc.sql("SELECT count(*) FROM fact_log WHERE kind = 'answered' AND says_when")
                .query(Long.class)
                .single());
        IO.println("%,d requests of %,d writes: %,d different answers, %,d facts written."
                .formatted(sent.size(), requests / 10, answers.size(), written));
        System.exit(answers.size() == requests / 10 && written == requests / 10 ? 0 : 1);
    }
}

String answer(Gate gate, Person dana, Write write) {
    return gate.write(dana, Deed.RECORD_VISIT, write)
                    instanceof Seen.Open<Outcome>(Outcome.Written(var version, var recorded, var _), var _)
            ? "%s %s %s".formatted(write.id(), version, recorded)
            : "refused";
}

Story story(int child) {
    return Story.of(new ChildId("CHILD-" + child), List.of(Source.RECORD), List.of(new Fact<>(
            FactId.named("welcome " + child), new Voice.WantsToGoToCourt(), Days.on(LocalDate.of(2026, 1, 1)),
            Recorded.UNKNOWN, Provenance.of("record"))));
}

Write write(Random random) {
    return new Write(
            new UUID(random.nextLong(), random.nextLong()),
            new ChildId("CHILD-" + random.nextInt(50)),
            1,
            new Provenance("record", "Dana Okafor", hearth.story.Role.SOCIAL_WORKER),
            List.of(new Write.Entry(
                    new FactId(random.nextLong(), random.nextLong()),
                    new Voice.Answered("We heard you."),
                    Days.on(LocalDate.of(2026, 3, 9)))));
}
