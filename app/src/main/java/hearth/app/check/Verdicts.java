package hearth.app.check;

import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Counts;
import hearth.promises.Judged;
import hearth.promises.Promises;
import hearth.promises.Verdict.Word;
import hearth.returns.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What came of every promise for every child of a council. The verdicts themselves are not kept: they are counted, and
 * asked again for the child whose page is opened.
 */
public final class Verdicts {

    private static final int TELL_EVERY = 1000;

    private final Stories stories;
    private final Asking asking;
    private final Counts counts;
    private final int[] broken;
    private final int[] late;

    private Verdicts(Stories stories, Asking asking, Counts counts, int[] broken, int[] late) {
        this.stories = stories;
        this.asking = asking;
        this.counts = counts;
        this.broken = broken;
        this.late = late;
    }

    /** Judges every child by the promises of England. */
    public static Optional<Verdicts> of(Stories stories, Asking asking, Progress progress) {
        return of(stories, Promises.catalogue(), asking, progress);
    }

    /** Judges every child by these promises, on all cores; empty where whoever waits asked to stop. */
    public static Optional<Verdicts> of(Stories stories, Catalogue catalogue, Asking asking, Progress progress) {
        try {
            return Optional.of(judged(stories, catalogue, asking, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private static Verdicts judged(Stories stories, Catalogue catalogue, Asking asking, Progress progress) {
        int[] broken = new int[stories.count()];
        int[] late = new int[stories.count()];
        AtomicInteger judgedSoFar = new AtomicInteger();
        Counts counts = IntStream.range(0, stories.count())
                .parallel()
                .collect(
                        () -> new Counts(catalogue),
                        (sum, child) -> {
                            catalogue.check(stories.of(child), asking, (promise, verdict) -> {
                                Word word = verdict.word();
                                sum.add(child, promise, word);
                                broken[child] += word == Word.BROKEN ? 1 : 0;
                                late[child] += word == Word.KEPT_LATE ? 1 : 0;
                            });
                            tell(progress, judgedSoFar.incrementAndGet(), stories.count());
                        },
                        Counts::addAll);
        return new Verdicts(stories, asking, counts, broken, late);
    }

    /** The children who were judged. */
    public Stories stories() {
        return stories;
    }

    /** As on which day. */
    public Asking asking() {
        return asking;
    }

    /** How often each promise was owed and what came of it. */
    public Counts counts() {
        return counts;
    }

    /** The promises by which they were judged. */
    public Catalogue catalogue() {
        return counts.catalogue();
    }

    /** Every verdict on one child, by the same code that counted them. */
    public List<Judged> on(int child) {
        return catalogue().check(stories.of(child), asking);
    }

    /** How many promises to the child were broken. */
    public int broken(int child) {
        return broken[child];
    }

    /** Whether any promise to any child was broken. */
    public boolean isSomethingBroken() {
        return Arrays.stream(broken).anyMatch(times -> times > 0);
    }

    /** The children to look at first: most promises broken, then most kept late, then in the order of the source. */
    public List<Integer> worstFirst() {
        return IntStream.range(0, stories.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(child -> -broken[child])
                        .thenComparingInt(child -> -late[child]))
                .toList();
    }

    private static void tell(Progress progress, int done, int inAll) {
        if (done % TELL_EVERY == 0) {
            synchronized (progress) {
                if (progress.at(done, inAll) == Progress.Next.STOP) {
                    throw new CancellationException();
                }
            }
        }
    }
}
