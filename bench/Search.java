import hearth.practice.access.AuthorityId;
import hearth.practice.access.Grant;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Database;
import hearth.store.Gate;
import hearth.store.Hit;
import hearth.store.Staffing;
import hearth.store.Where;
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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

static final String[] SYLLABLES = ("ba bri cha da el fa gro ha in jo ka kle la mo ni ola pe qua ro sha ste ta tho u va wi"
        + " yo za mer son ton ley ski wicz man well den ford by ham").split(" ");

/**
 * People with invented names into an empty record, then 500 searches for misspelt names, one in four with a day of birth
 * that is one day off. First names are as often as first names are: the tenth name has a tenth of the bearers of the first.
 */
void main(String[] words) throws Exception {
    int people = words.length > 0 ? Integer.parseInt(words[0]) : 1_000_000;
    AuthorityId council = new AuthorityId("E09000099");
    Person ruth = new Person(PersonId.named("ruth"), "Ruth Bell", council, Set.of(Role.ADMINISTRATOR));
    Person sam = new Person(
            PersonId.named("sam"), "Sam Reed", council, Set.of(Role.DATA_TEAM, Role.SOCIAL_WORKER));
    Days always = Days.since(LocalDate.of(2020, 1, 1));
    Path folder = Files.createTempDirectory("record");
    try (Database database = Database.open(new Where.Here(folder))) {
        database.welcome(council, "Ashcombe");
        Staffing staffing = new Staffing(database, council, InstantSource.system());
        staffing.first(ruth);
        staffing.give(ruth, new Grant.ToEveryChild(sam.id(), Grant.Run.RETURNS, always, ruth.id()));
        Gate gate = new Gate(database, council, InstantSource.system());
        long began = System.nanoTime();
        gate.load(sam, "names", UUID.randomUUID(), people(people), _ -> {});
        IO.println("%,d people loaded: %.0f s".formatted(people, (System.nanoTime() - began) / 1e9));
        for (int round = 0; round < 3; round++) {
            searched(gate, sam, people, round);
        }
    }
}

void searched(Gate gate, Person sam, int people, int round) {
    Random random = new Random(round);
    double[] times = new double[500];
    int found = 0;
    for (int at = 0; at < times.length; at++) {
        int person = random.nextInt(people);
        String[] name = name(person).split(" ");
        String typed = misspelt(name[0], random) + " " + misspelt(name[1], random)
                + (at % 4 == 0 ? " " + born(person).plusDays(1) : "");
        long began = System.nanoTime();
        List<Hit> hits = gate.search(sam, typed, 10);
        times[at] = (System.nanoTime() - began) / 1e6;
        found += hits.stream().anyMatch(hit -> hit.child().equals(id(person))) ? 1 : 0;
    }
    Arrays.sort(times);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    IO.println("At a load of %.1f on %d processors, 500 searches: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms; %d found among the first ten"
            .formatted(load, Runtime.getRuntime().availableProcessors(), times[250], times[475], times[495], times[499], found));
}

String name(int person) {
    Random random = new Random(person * 31L + 7);
    int first = (int) Math.min(1_999, Math.exp(random.nextDouble() * Math.log(2_000)) - 1);
    int family = (int) Math.min(99_999, Math.exp(random.nextDouble() * Math.log(100_000)) - 1);
    return word(first, 2) + " " + word(family + 5_000, 3);
}

/** The same number is always the same word. */
String word(int number, int syllables) {
    Random random = new Random(number);
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < syllables; at++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append((char) ('a' + random.nextInt(26))).toString();
}

String misspelt(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    return switch (random.nextInt(4)) {
        case 0 -> before + word.substring(at + 1);
        case 1 -> before + word.charAt(at) + word.substring(at);
        case 2 -> before + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
}

LocalDate born(int person) {
    return LocalDate.of(2006, 1, 1).plusDays(new Random(person).nextInt(6_500));
}

ChildId id(int person) {
    return new ChildId("K%07d".formatted(person));
}

Iterable<Story> people(int count) {
    Provenance who = Provenance.of("names");
    return () -> new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
            return next < count;
        }

        @Override
        public Story next() {
            int one = next++;
            LocalDate born = born(one);
            return Story.of(id(one), List.of(Source.RECORD), List.of(
                    new Fact<>(new FactId(one, 1), new Named(NameUse.LEGAL, name(one), ""), Days.since(born),
                            Recorded.UNKNOWN, who),
                    new Fact<>(new FactId(one, 2), new Born(), Days.on(born), Recorded.UNKNOWN, who)));
        }
    };
}
