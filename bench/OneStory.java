import hearth.promises.Asking;
import hearth.promises.Promises;
import hearth.story.Story;
import hearth.synthetic.InventedCouncil;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How long one child's story takes against all promises: whole childhoods of an invented council, one thread. */
void main() {
    List<Story> stories = InventedCouncil.of(1).lookingAfter(2_000).stories().toList();
    Asking asking = Asking.on(LocalDate.of(2026, 3, 31));
    Story longest = stories.stream().max(Comparator.comparingInt(Story::size)).orElseThrow();
    IO.println("stories of %d facts on average, the longest of %d"
            .formatted(stories.stream().mapToInt(Story::size).sum() / stories.size(), longest.size()));
    for (int round = 0; round < 5; round++) {
        print(stories, asking);
    }
}

void print(List<Story> stories, Asking asking) {
    long[] took = new long[stories.size()];
    long verdicts = 0;
    for (int child = 0; child < took.length; child++) {
        long begun = System.nanoTime();
        verdicts += Promises.check(stories.get(child), asking).size();
        took[child] = System.nanoTime() - begun;
    }
    Arrays.sort(took);
    IO.println("median %.3f ms, 99 of 100 under %.3f ms, slowest %.3f ms, %d verdicts"
            .formatted(took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6, took[took.length - 1] / 1e6, verdicts));
}
