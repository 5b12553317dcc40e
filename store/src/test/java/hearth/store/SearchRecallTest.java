package hearth.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.AuthorityId;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.ChildId;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Recorded;
import hearth.story.Source;
import hearth.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Goal U5: of 500 children whose names were misspelt at least 95 in 100 stand among the first ten. */
class SearchRecallTest {

    private static final int CHILDREN = 5_000;
    private static final long SEED = 20_260_309;
    private static final String[] FIRST =
            ("Amelia Oliver Mohammed Siobhan Katarzyna Elizabeth Christopher Aisha Kwame Nguyen"
                            + " Jayden Isabella Zainab Wiktor Caoimhe Rhiannon Ibrahim Charlotte Benjamin Priya Chukwuemeka Daniel"
                            + " Matilda Yusuf Florence Theodore Anastasia Rajesh Fatima Gwendolyn Alexander Lily Tomasz Abigail"
                            + " Joshua Saoirse Leon Amara Harriet Nathaniel")
                    .split(" ");
    private static final String[] ONSETS = "b br ch d f g gr h j k kl l m n o p r s sh st t th tr v w y z".split(" ");
    private static final String[] RIMES =
            "an ar ell en er ick ins ley man mer ner nik ola ong orth osi ova owski own son ton ura well wicz"
                    .split(" ");

    private final AuthorityId ashcombe = TestRecord.newAuthority();
    private final Random random = new Random(SEED);

    @Test
    void ofFiveHundredMisspeltNamesNinetyFiveInAHundredAreFoundAmongTheFirstTen() {
        List<String> names = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        for (int child = 0; child < CHILDREN; child++) {
            String name = FIRST[random.nextInt(FIRST.length)] + " " + family();
            names.add(name);
            stories.add(story(child, name));
        }
        TestRecord.of(ashcombe).load("names", stories);
        Gate gate = new Gate(TestRecord.database(), ashcombe, () -> Instant.parse("2026-03-09T10:00:00Z"));
        Person dana = new Person(PersonId.named("Dana"), "Dana Okafor", ashcombe, Set.of(Role.SOCIAL_WORKER));

        int found = 0;
        List<String> missed = new ArrayList<>();
        for (int round = 0; round < 500; round++) {
            int child = random.nextInt(CHILDREN);
            String[] words = names.get(child).split(" ", -1);
            String typed = once(words[0]) + " " + once(words[1]);
            List<ChildId> hits =
                    gate.search(dana, typed, 10).stream().map(Hit::child).toList();
            if (hits.contains(id(child))) {
                found++;
            } else {
                missed.add(typed + " for " + names.get(child));
            }
        }
        assertThat(found).as("seed %d, missed %s", SEED, missed).isGreaterThanOrEqualTo(475);
    }

    /** An invented family name of two or three syllables. */
    private String family() {
        StringBuilder name = new StringBuilder();
        for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
            name.append(ONSETS[random.nextInt(ONSETS.length)]).append(RIMES[random.nextInt(RIMES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A letter left out, doubled, taken for another, or two that changed places; or written by ear. */
    private String once(String word) {
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        return switch (random.nextInt(6)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + word.charAt(at) + word.substring(at);
            case 2 -> before + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            case 3 -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 4 ->
                word.replace("ph", "f").replace("ck", "k").replace("w", "v").replace("ou", "u");
            default -> word.replace("i", "ee").replace("z", "s").replace("th", "t");
        };
    }

    private Story story(int child, String name) {
        Provenance who = Provenance.of("names");
        LocalDate born = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(6_500));
        Days since = Days.since(born);
        return Story.of(
                id(child),
                List.of(Source.RECORD),
                List.of(
                        new Fact<>(
                                FactId.named("n" + child),
                                new Named(NameUse.LEGAL, name, ""),
                                since,
                                Recorded.UNKNOWN,
                                who),
                        new Fact<>(FactId.named("b" + child), new Born(), Days.on(born), Recorded.UNKNOWN, who)));
    }

    private static ChildId id(int child) {
        return new ChildId("K%07d".formatted(child));
    }
}
