import com.sun.management.OperatingSystemMXBean;
import hearth.promises.Asking;
import hearth.promises.Judged;
import hearth.promises.Promises;
import hearth.story.Fact;
import hearth.story.Kind;
import hearth.story.Story;
import hearth.synthetic.InventedCouncil;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

static final int CHILDREN = 80_000;
static final int AT_ONCE = 4_000;
static final int ASKED_AGAIN = 10_000;
static final Asking ASKING = Asking.on(LocalDate.of(2026, 3, 31));

/**
 * All promises over 80,000 whole childhoods: invented a few thousand at a time, so that inventing is not measured, and
 * judged on all cores. Then one child, one new fact, the memory of a story, and whether live, batch, after reload and any
 * order say the same.
 */
void main(String[] words) {
    int children = words.length == 0 ? CHILDREN : Integer.parseInt(words[0]);
    InventedCouncil council = InventedCouncil.of(1).lookingAfter(children);
    long wall = 0;
    long cpu = 0;
    long verdicts = 0;
    long facts = 0;
    for (int first = 0; first < children; first += AT_ONCE) {
        List<Story> some = some(council, first, Math.min(AT_ONCE, children - first));
        facts += some.stream().mapToInt(Story::size).sum();
        long begun = System.nanoTime();
        long used = cpu();
        verdicts += some.parallelStream().mapToLong(story -> judged(story)).sum();
        cpu += cpu() - used;
        wall += System.nanoTime() - begun;
    }
    IO.println("%,d stories of %d facts, %,d verdicts of %d promises"
            .formatted(children, facts / children, verdicts, Promises.ids().size()));
    IO.println("all: %.2f s, %.2f s of processor time, Java's warming up included".formatted(wall / 1e9, cpu / 1e9));
    List<Story> some = some(council, 0, AT_ONCE);
    oneChild(some);
    oneFact(some);
    memory(council);
    same(council, Math.min(ASKED_AGAIN, children));
}

List<Story> some(InventedCouncil council, int first, int count) {
    return IntStream.range(first, first + count).parallel().mapToObj(council::story).toList();
}

long judged(Story story) {
    long[] count = new long[1];
    Promises.check(story, ASKING, (_, _) -> count[0]++);
    return count[0];
}

long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
}

void oneChild(List<Story> stories) {
    long[] took = new long[stories.size()];
    for (int child = 0; child < took.length; child++) {
        long begun = System.nanoTime();
        Promises.check(stories.get(child), ASKING);
        took[child] = System.nanoTime() - begun;
    }
    print("one child", took);
}

/** The last fact that was written is the new one. */
void oneFact(List<Story> stories) {
    List<Story> full = stories.stream().filter(story -> story.size() > 1).toList();
    long[] took = new long[full.size()];
    int differ = 0;
    for (int child = 0; child < took.length; child++) {
        Story after = full.get(child);
        List<Fact<?>> facts = after.written();
        Story before = Story.of(after.child(), after.sources(), facts.subList(0, facts.size() - 1));
        Kind<?> added = Kind.of(facts.getLast().detail().getClass());
        List<Judged> known = Promises.check(before, ASKING);
        long begun = System.nanoTime();
        List<Judged> now = Promises.catalogue().checkAfter(after, ASKING, added, known);
        took[child] = System.nanoTime() - begun;
        differ += now.equals(Promises.check(after, ASKING)) ? 0 : 1;
    }
    print("one new fact", took);
    IO.println("  answers that differ from a fresh check: %d of %d".formatted(differ, took.length));
}

void print(String what, long[] took) {
    Arrays.sort(took);
    IO.println("%s: median %.3f ms, 99 of 100 under %.3f ms"
            .formatted(what, took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6));
}

void memory(InventedCouncil council) {
    Runtime java = Runtime.getRuntime();
    long before = used(java);
    List<Story> kept = some(council, 0, Math.min(2 * AT_ONCE, council.everyone()));
    long each = (used(java) - before) / kept.size();
    IO.println("memory: %.1f kB a story of %d facts".formatted(
            each / 1e3, kept.stream().mapToInt(Story::size).sum() / kept.size()));
}

long used(Runtime java) {
    for (int times = 0; times < 3; times++) {
        System.gc();
    }
    return java.totalMemory() - java.freeMemory();
}

/** Live and batch are the same call; a story told anew, and in any order, must say the same. */
void same(InventedCouncil council, int count) {
    long differ = IntStream.range(0, count).parallel().filter(child -> {
        Story story = council.story(child);
        List<Judged> said = Promises.check(story, ASKING);
        List<Fact<?>> shuffled = new ArrayList<>(story.written());
        Collections.shuffle(shuffled, new Random(child));
        List<Judged> batch = new ArrayList<>();
        Promises.check(council.story(child), ASKING, (promise, verdict) -> batch.add(new Judged(promise, verdict)));
        return !said.equals(batch)
                || !said.equals(Promises.check(Story.of(story.child(), story.sources(), shuffled), ASKING));
    }).count();
    IO.println("told anew, in batch, and in any order: %d of %,d stories say something else".formatted(differ, count));
}
