import hearth.practice.access.AuthorityId;
import hearth.practice.access.Deed;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Outcome;
import hearth.store.Seen;
import hearth.store.Where;
import hearth.store.Write;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Voice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Eight people who write into the record in a folder until somebody kills them. Each write that was acknowledged is said on
 * standard output; one without an answer is tried again with its own id, as a page would.
 */
void main(String[] words) throws Exception {
    Database database = Database.open(new Where.Here(Path.of(words[0])));
    AuthorityId council = new AuthorityId("E09000099");
    Gate gate = new Gate(database, council, InstantSource.system());
    Person dana = new Person(PersonId.named("dana"), "Dana Okafor", council, Set.of(Role.SOCIAL_WORKER));
    IO.println("database " + database.process().orElse(0L));
    for (int writer = 0; writer < 8; writer++) {
        Thread.ofPlatform().name("writer " + writer).start(() -> write(gate, dana));
    }
    Thread.currentThread().join();
}

void write(Gate gate, Person dana) {
    Random random = new Random();
    while (true) {
        ChildId child = new ChildId("CHILD-" + random.nextInt(40));
        write(gate, dana, new Write(
                UUID.randomUUID(),
                child,
                0,
                new Provenance("record", "Dana Okafor", hearth.story.Role.SOCIAL_WORKER),
                List.of(fact(), fact(), fact())));
    }
}

void write(Gate gate, Person dana, Write write) {
    while (true) {
        try {
            if (gate.write(dana, Deed.RECORD_VISIT, write) instanceof Seen.Open<Outcome>(Outcome.Written _, var _)) {
                System.out.println("acknowledged " + write.id());
                return;
            }
            System.out.println("refused " + write.id());
            return;
        } catch (RuntimeException noAnswer) {
            pause();
        }
    }
}

void pause() {
    try {
        Thread.sleep(50);
    } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
    }
}

Write.Entry fact() {
    return new Write.Entry(
            FactId.of(UUID.randomUUID()), new Voice.Answered("We heard you."), Days.on(LocalDate.of(2026, 3, 9)));
}
