package hearth.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What was found while reading, counted exactly. Of findings that are alike (same rule, same file or table, same
 * fields) only the first hundred are kept word for word, so that a file with a million faults costs no more memory
 * than one with a hundred.
 */
public final class Findings {

    /** So many of a kind are kept word for word. */
    public static final int KEPT_OF_A_KIND = 100;

    private static final Findings NONE = new Findings(List.of());

    private final List<Alike> kinds;

    private Findings(List<Alike> kinds) {
        this.kinds = kinds;
    }

    /** Nothing found. */
    public static Findings none() {
        return NONE;
    }

    /** Every kind of finding, in the order in which it was first met. */
    public List<Alike> kinds() {
        return kinds;
    }

    /** The findings that are kept word for word, kind by kind. */
    public List<Finding> kept() {
        return kinds.stream().flatMap(alike -> alike.kept().stream()).toList();
    }

    /** How many there are in all, kept or not. */
    public long count() {
        return kinds.stream().mapToLong(Alike::count).sum();
    }

    /** The same findings, said of the year in which the rows they are about turned out to stand. */
    public Findings saidOf(WhichYear year) {
        return new Findings(kinds.stream()
                .map(alike -> new Alike(
                        alike.count(),
                        alike.kept().stream()
                                .map(finding -> finding.saidOf(year))
                                .toList()))
                .toList());
    }

    /**
     * Findings of one kind.
     *
     * @param count how many there are
     * @param kept  the first of them
     */
    public record Alike(long count, List<Finding> kept) {

        public Alike {
            kept = List.copyOf(kept);
        }

        /** How many are counted and not kept: "and so many more". */
        public long more() {
            return count - kept.size();
        }
    }

    /** Findings while they are being gathered; every reader of a file gathers its own. */
    public static final class Gathering {

        private final Map<Kind, Heap> heaps = new LinkedHashMap<>();

        public void add(Finding finding) {
            Heap heap = heap(finding);
            heap.count++;
            if (heap.kept.size() < KEPT_OF_A_KIND) {
                heap.kept.add(finding);
            }
        }

        /** Takes over what another has gathered, as if it had been gathered here. */
        public void addAll(Findings others) {
            for (Alike alike : others.kinds()) {
                alike.kept().forEach(this::add);
                heap(alike.kept().getFirst()).count += alike.more();
            }
        }

        /** Takes over findings that are alike, each changed in the same way. */
        public void addAlike(Alike alike, UnaryOperator<Finding> change) {
            List<Finding> changed = alike.kept().stream().map(change).toList();
            addAll(new Findings(List.of(new Alike(alike.count(), changed))));
        }

        private Heap heap(Finding finding) {
            return heaps.computeIfAbsent(Kind.of(finding), _ -> new Heap());
        }

        public Findings gathered() {
            return new Findings(heaps.values().stream()
                    .map(heap -> new Alike(heap.count, heap.kept))
                    .toList());
        }
    }

    private static final class Heap {
        private final List<Finding> kept = new ArrayList<>();
        private long count;
    }

    private record Kind(String rule, String where, List<String> fields) {

        static Kind of(Finding finding) {
            return new Kind(finding.rule(), where(finding.place()), finding.fields());
        }

        private static String where(Place place) {
            return switch (place) {
                case Place.InReturn _ -> "";
                case Place.InFile in -> in.file();
                case Place.InTable in -> in.year() + in.table() + in.file();
                case Place.InRow in -> in.year() + in.table() + in.file();
            };
        }
    }
}
