import hearth.app.check.ReturnedStories;
import hearth.app.check.Stories;
import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Relationship;
import hearth.practice.access.Role;
import hearth.practice.access.Tie;
import hearth.returns.Progress;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Load;
import hearth.store.Seen;
import hearth.store.Staffing;
import hearth.store.Where;
import hearth.story.Days;
import hearth.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A return into an empty record, the same return once more, every story out again, and one child's story at a time. */
void main(String[] words) throws Exception {
    AuthorityId council = new AuthorityId("E09000099");
    Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", council, Set.of(Role.ADMINISTRATOR));
    Person everyone =
            new Person(PersonId.named("sam"), "Sam Reed", council, Set.of(Role.DATA_TEAM, Role.SOCIAL_WORKER));
    Days always = Days.since(LocalDate.of(2020, 1, 1));
    if (!(ReturnReading.of(Path.of(words[0])).read(Progress.none()) instanceof Outcome.Read(var ssda903))) {
        return;
    }
    Stories stories = ReturnedStories.of(ssda903);
    Path folder = Files.createTempDirectory("record");
    try (Database database = Database.open(new Where.Here(folder))) {
        database.welcome(council, "Ashcombe");
        Staffing staffing = new Staffing(database, council, InstantSource.system());
        staffing.first(ruth);
        staffing.give(ruth, new Grant.ToEveryChild(everyone.id(), Grant.Run.RETURNS, always, ruth.id()));
        Gate gate = new Gate(database, council, InstantSource.system());
        for (String what : new String[] {"into an empty record", "once more"}) {
            long began = System.nanoTime();
            Load load = gate.load(everyone, "return", UUID.randomUUID(), all(stories), _ -> {}).orElseThrow();
            IO.println("%s: %,d children, %,d facts added, %,d the same: %.1f s"
                    .formatted(what, load.children(), load.added(), load.same(), seconds(began)));
        }
        long began = System.nanoTime();
        long[] facts = new long[1];
        gate.every(everyone, Grant.Run.RETURNS, told -> facts[0] += told.story().size());
        IO.println("every story read: %,d facts: %.1f s".formatted(facts[0], seconds(began)));
        oneAtATime(gate, staffing, ruth, everyone, stories, always);
    }
}

void oneAtATime(Gate gate, Staffing staffing, Person ruth, Person person, Stories stories, Days always) {
    Random random = new Random(1);
    int[] some = random.ints(2_000, 0, stories.count()).distinct().toArray();
    for (int child : some) {
        staffing.tie(ruth, new Relationship(
                person.id(), stories.id(child), Tie.ALLOCATED_WORKER, always, ruth.id()));
    }
    for (int round = 0; round < 3; round++) {
        long began = System.nanoTime();
        int open = 0;
        for (int child : some) {
            open += gate.child(person, stories.id(child), "page") instanceof Seen.Open ? 1 : 0;
        }
        IO.println("one story with its audit: %,d read, %.2f ms each".formatted(open, seconds(began) * 1000 / some.length));
    }
}

double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
}

Iterable<Story> all(Stories stories) {
    return () -> new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
            return next < stories.count();
        }

        @Override
        public Story next() {
            return stories.of(next++);
        }
    };
}
