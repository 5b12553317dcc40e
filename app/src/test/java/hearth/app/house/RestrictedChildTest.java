package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.practice.record.FormKind;
import hearth.store.Hit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two houses, the same but for one restricted child. Whoever has no leave to see her gets the same answer in both, to
 * everything that can be asked. {@code -Dhearth.restricted=long} walks through a larger council with more words.
 */
class RestrictedChildTest {

    private static final boolean LONG = "long".equals(System.getProperty("hearth.restricted"));
    private static final int CHILDREN = LONG ? 1_500 : 30;

    @TempDir
    private static Path folder;

    private static OwnHouse with;
    private static OwnHouse without;

    @BeforeAll
    static void twoHouses() throws Exception {
        InstantSource clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        with = OwnHouse.in(folder.resolve("with"), clock, CHILDREN);
        without = OwnHouse.in(folder.resolve("without"), clock, CHILDREN);
        HiddenSister.movesInto(with);
        HiddenSister.isNotThere(without);
    }

    @AfterAll
    static void close() {
        with.close();
        without.close();
    }

    @Test
    void everyAnswerOnEveryRouteIsThatOfAHouseWithoutTheChild() {
        String twin = HiddenSister.twin(with).text();
        assertThat(twin).isEqualTo(HiddenSister.twin(without).text());
        List<Tour.Ask> asks = tour(twin).of(with.site());
        assertThat(asks).isEqualTo(tour(twin).of(without.site()));
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (Person person : HiddenSister.without(with).toList()) {
            Visitor here = with.as(person);
            Visitor there = without.as(person);
            for (Tour.Ask ask : asks) {
                String one = Normalised.of(ask.by(here));
                String other = Normalised.of(ask.by(there));
                asked++;
                if (!one.equals(other)) {
                    differences.add("%s asks %s: %s".formatted(person.roles(), ask, firstDifference(one, other)));
                }
            }
        }
        System.out.printf(
                "Restricted child: %,d answers compared in two houses of %,d children, %d differ.%n",
                asked, CHILDREN, differences.size());
        assertThat(differences).isEmpty();
    }

    @Test
    void everySearchFindsWhatItFindsInAHouseWithoutTheChild() {
        List<String> typed = new ArrayList<>(words());
        typed.addAll(List.of("Quillfeather", "zephyrin", "Quilfether Z", "Q4471", "q 4471", "Zephyr", "Sefirine"));
        with.house().faces().forEach(person -> typed.add(person.name()));
        int asked = 0;
        for (Person person : HiddenSister.without(with).toList()) {
            for (String words : typed) {
                for (int most : List.of(1, 5, 50)) {
                    assertThat(search(with, person, words, most))
                            .as("%s searches \"%s\"", person.roles(), words)
                            .isEqualTo(search(without, person, words, most));
                    asked++;
                }
            }
        }
        System.out.printf("Restricted child: %,d searches in two houses, none differs.%n", asked);
    }

    @Test
    void herOwnPagesAreThereForHerAndForWhoeverHasLeave() {
        Person herself = with.house()
                .staffing()
                .person(hearth.practice.access.PersonId.named(HiddenSister.NAME))
                .orElseThrow();

        assertThat(with.as(herself).get("/child/" + HiddenSister.ID).body()).contains("Zephyrine");
        assertThat(with.house().gate().child(with.face(Role.SOCIAL_WORKER), HiddenSister.ID, "test"))
                .isEqualTo(new hearth.store.Seen.NobodyThere<>());
    }

    private static List<Hit> search(OwnHouse house, Person person, String words, int most) {
        return house.house().gate().search(person, words, most);
    }

    private static Tour tour(String twin) {
        String her = HiddenSister.ID.text();
        return LONG
                ? new Tour(List.of(her, twin, "NOBODY"), List.of(FormKind.values()), words())
                : new Tour(List.of(her, twin), Tour.SOME_FORMS, List.of(HiddenSister.NAME));
    }

    private static List<String> words() {
        List<String> few = List.of(HiddenSister.NAME, HiddenSister.ID.text());
        if (!LONG) {
            return few;
        }
        List<String> many = new ArrayList<>(few);
        many.addAll(List.of(
                "all", "Zefirine", "Quilfeather", "day", "child", "promise", "2026-06-01", "2024-03-09", "a", ""));
        return many;
    }

    private static String firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "\"%s\" and \"%s\"".formatted(around(one, at), around(other, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 80));
    }
}
