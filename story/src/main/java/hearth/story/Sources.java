package hearth.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the facts of a story come from, and for each kind of fact the days on which some source would hold it. That is
 * worked out once and shared by all stories from the same sources. Days are counted from 1 January 1970.
 */
public final class Sources {

    /** The council's own record alone. */
    public static final Sources RECORD = of(List.of(Source.RECORD));

    private final List<Source> all;
    private final List<int[]> covered;

    private Sources(List<Source> all, List<int[]> covered) {
        this.all = all;
        this.covered = covered;
    }

    /** These sources together: what one does not cover another may. */
    public static Sources of(List<Source> sources) {
        List<int[]> covered = new ArrayList<>();
        Kind.all().forEach(kind -> covered.add(joined(spans(kind, sources))));
        return new Sources(List.copyOf(sources), covered);
    }

    /** Each of them. */
    public List<Source> all() {
        return all;
    }

    /** Whether on every day, from the first to the last (both counted), some source would hold facts of this kind. */
    public boolean covers(Kind<?> kind, int firstDay, int lastDay) {
        int[] spans = covered.get(kind.ordinal());
        for (int at = 0; at < spans.length; at += 2) {
            if (spans[at] <= firstDay && firstDay < spans[at + 1]) {
                return lastDay < spans[at + 1] || spans[at + 1] == Span.OPEN;
            }
        }
        return firstDay > lastDay;
    }

    /** The first day after this one on which cover with this kind begins anew, or {@link Span#OPEN}. */
    public int nextCovered(Kind<?> kind, int day) {
        int[] spans = covered.get(kind.ordinal());
        for (int at = 0; at < spans.length; at += 2) {
            if (spans[at] > day) {
                return spans[at];
            }
        }
        return Span.OPEN;
    }

    /** The same sources, of which it is not known whether they would hold facts of this kind on these days. */
    public Sources silentOn(Kind<?> kind, Days days) {
        List<Source> silent =
                all.stream().map(source -> source.silentOn(kind, days)).toList();
        List<int[]> others = new ArrayList<>(covered);
        others.set(kind.ordinal(), joined(spans(kind, silent)));
        return new Sources(silent, others);
    }

    private static List<Days> spans(Kind<?> kind, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.coverage().stream())
                .filter(coverage -> coverage.kinds().get(kind.ordinal()))
                .map(Coverage::days)
                .sorted(Comparator.comparingInt(Days::fromDay))
                .toList();
    }

    /** First day and day after the last of each span, those that touch joined. */
    private static int[] joined(List<Days> spans) {
        int[] joined = new int[2 * spans.size()];
        int end = 0;
        for (Days days : spans) {
            if (end > 0 && days.fromDay() <= joined[end - 1]) {
                joined[end - 1] = Math.max(joined[end - 1], days.toDay());
            } else {
                joined[end++] = days.fromDay();
                joined[end++] = days.toDay();
            }
        }
        return Arrays.copyOf(joined, end);
    }
}
