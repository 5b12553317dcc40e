package hearth.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Accounts;
import hearth.store.Gate;
import hearth.store.Seen;
import hearth.store.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small council is invented, and found again. */
class DemonstrationTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-20T09:00:00Z");
    private static final int CHILDREN = Integer.getInteger("hearth.demonstration.children", 60);

    @TempDir
    private Path folder;

    @Test
    void aCouncilIsMadeOnceWithEverybodyInItAndFoundAgain() {
        long begun = System.nanoTime();
        try (var database = open().database()) {
            assertThat(database).isNotNull();
        }
        System.out.printf("made in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        begun = System.nanoTime();
        Demonstration.Opened found = open();
        System.out.printf("found in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        try (var database = found.database()) {
            assertThat(found.name()).isEqualTo("Ashcombe");
            assertThat(found.faces()).extracting(Person::roles).hasSize(Role.values().length);
            Gate gate = new Gate(database, found.authority(), CLOCK);
            Person worker = face(found, Role.SOCIAL_WORKER);
            gate.mine(worker, "my work");
            begun = System.nanoTime();
            List<Told> mine = gate.mine(worker, "my work");
            System.out.printf(
                    "%d of %s in %d ms%n", mine.size(), worker.name(), (System.nanoTime() - begun) / 1_000_000);
            assertThat(mine).hasSizeBetween(10, 25);
            Person child = face(found, Role.CHILD);
            List<Told> own = gate.mine(child, "my page");
            assertThat(own).hasSize(1);
            assertThat(gate.child(worker, own.getFirst().story().child(), "page"))
                    .isInstanceOf(Seen.Open.class);
            assertThat(new Accounts(database, found.authority(), CLOCK).named("Dana.Okafor"))
                    .hasValueSatisfying(
                            account -> assertThat(account.password()).isEqualTo("hash of nobody here is real"));
        }
    }

    private Demonstration.Opened open() {
        return Demonstration.in(folder, CLOCK, CHILDREN, word -> "hash of " + word, _ -> {});
    }

    private static Person face(Demonstration.Opened opened, Role role) {
        return opened.faces().stream().filter(one -> one.is(role)).findFirst().orElseThrow();
    }
}
