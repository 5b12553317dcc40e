package hearth.listening.release;

import hearth.listening.Fewest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides which figures to withhold. A figure of fewer than eleven children, on either side, is never told. For each of
 * them a swap is looked for that leaves every told figure as it is and moves this one by eleven or more; the cheapest is
 * taken, and the figures that it changes are withheld too. So for each small figure there is a witness: other answers, which
 * nobody who reads all that is told can rule out.
 */
public final class Protection {

    /** The fewest children that a figure may show, and the least room that a small one needs. */
    private static final int FEWEST = Fewest.CHILDREN;

    /** What was ever told of this wave. */
    @FunctionalInterface
    public interface Ledger {
        /** Whether a figure of a place, both by their numbers, was told before. */
        boolean told(int place, int column, Tally.Side side);
    }

    private static final int PLACES_TRIED = 6;

    /** With so many others a place is swapped first: those that share most told places with it. All, where none will do. */
    private static final int NEIGHBOURS_TRIED = 20;

    private static final int NEVER = 1_000_000;
    private static final long ENDLESS = 1L << 40;

    private final Tally tally;
    private final List<Places.Place> places;
    private final Withheld.Fate[][][] fates;
    private final Ledger ledger;
    private final List<String> open = new ArrayList<>();
    private final int[][] placesOf;
    private final Map<Integer, int[]> neighbours = new HashMap<>();

    private Protection(Tally tally, Ledger ledger) {
        this.tally = tally;
        this.ledger = ledger;
        this.places = tally.places().all();
        this.fates = new Withheld.Fate[places.size()][tally.columns().size()][Tally.Side.values().length];
        this.placesOf = placesOf();
    }

    /** For each smallest place the places that hold it. */
    private int[][] placesOf() {
        List<List<Integer>> holding = new ArrayList<>();
        tally.places().smallest().forEach(_ -> holding.add(new ArrayList<>()));
        for (int place = 0; place < places.size(); place++) {
            int here = place;
            places.get(place).members().stream().forEach(at -> holding.get(at).add(here));
        }
        return holding.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** What may be told of one statement, when nothing was told before. */
    public static Withheld of(Tally tally) {
        return of(tally, (_, _, _) -> true);
    }

    /** What may be told of one statement, after what was told before: that cannot be taken back. */
    public static Withheld of(Tally tally, Ledger ledger) {
        Protection protection = new Protection(tally, ledger);
        List<Swap.Figure> small = protection.small();
        small.forEach(protection::protect);
        return new Withheld(protection.places, tally.columns(), protection.fates, protection.open);
    }

    private List<Swap.Figure> small() {
        List<Swap.Figure> small = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (int column = 0; column < tally.columns().size(); column++) {
                for (Tally.Side side : Tally.Side.values()) {
                    boolean few = tally.count(places.get(place), column, side) < FEWEST;
                    fates[place][column][side.at()] = few ? Withheld.Fate.FEW : before(place, column, side);
                    if (few) {
                        small.add(new Swap.Figure(place, column, side));
                    }
                }
            }
        }
        small.sort(Comparator.comparingLong(
                figure -> -places.get(figure.place()).members().cardinality()));
        return small;
    }

    private Withheld.Fate before(int place, int column, Tally.Side side) {
        return places.get(place).told() != Places.Told.BEFORE || ledger.told(place, column, side)
                ? Withheld.Fate.TOLD
                : Withheld.Fate.PROTECTS;
    }

    private void protect(Swap.Figure figure) {
        Best best = new Best();
        Places.Place place = places.get(figure.place());
        BitSet members = place.members();
        int all = tally.places().smallest().size();
        int[] largest = largest(members, figure);
        tryPlaces(figure, members, largest, NEIGHBOURS_TRIED, best);
        if (best.swap.isEmpty()) {
            tryPlaces(figure, members, largest, all, best);
        }
        best.swap.ifPresentOrElse(
                swap -> swap.figures().forEach(this::withhold),
                () -> open.add(
                        "%s, %s, %s".formatted(place.name(), tally.columns().get(figure.column()), figure.side())));
    }

    private void tryPlaces(Swap.Figure figure, BitSet members, int[] largest, int most, Best best) {
        for (int from : largest) {
            tryColumns(figure, from, -1, best);
            int tried = 0;
            for (int to : neighbours.computeIfAbsent(from, this::neighbours)) {
                if (!members.get(to) && tried++ < most) {
                    tryColumns(figure, from, to, best);
                }
            }
        }
    }

    /** The other smallest places: those first of which least is told apart from this one, then those of most children. */
    private int[] neighbours(int from) {
        return IntStream.range(0, placesOf.length)
                .filter(to -> to != from)
                .boxed()
                .sorted(Comparator.comparingInt((Integer to) -> changed(from, to).length)
                        .thenComparingLong(to -> -tally.count(to, 0, Tally.Side.BASE)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The smallest places of a figure in which most children could have answered otherwise. */
    private int[] largest(BitSet members, Swap.Figure figure) {
        return members.stream()
                .boxed()
                .sorted(Comparator.comparingLong(at -> -tally.count(at, figure.column(), Tally.Side.BASE)))
                .limit(PLACES_TRIED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void tryColumns(Swap.Figure figure, int from, int to, Best best) {
        int[] changed = changed(from, to);
        for (Swap.Way way : Swap.Way.values()) {
            if (way.changes(figure.side())) {
                tryParts(figure, from, to, best, way, changed);
                best.offer(Swap.between(from, to, throughAll(figure, from, to, way), new int[0], way, changed));
            }
        }
    }

    /** Swaps between this part and another of the same split, so that all children stay as they are. */
    private void tryParts(Swap.Figure figure, int from, int to, Best best, Swap.Way way, int[] changed) {
        int split = tally.splitOf(figure.column());
        for (int other = 1; other < tally.columns().size(); other++) {
            if (split > 0 && other != figure.column() && tally.splitOf(other) == split) {
                best.offer(Swap.between(from, to, new int[] {figure.column()}, new int[] {other}, way, changed));
            }
        }
    }

    /** All children, and of each split the part in which such a swap has most room. */
    private int[] throughAll(Swap.Figure figure, int from, int to, Swap.Way way) {
        int[] columns = new int[tally.splits() + 1];
        long[] most = new long[columns.length];
        for (int column = 1; column < tally.columns().size(); column++) {
            int split = tally.splitOf(column);
            long room = column == figure.column() ? Long.MAX_VALUE : room(from, to, column, way);
            if (columns[split] == 0 || room > most[split]) {
                columns[split] = column;
                most[split] = room;
            }
        }
        return columns;
    }

    /** How far apart the ways are that a swap of one column between two places allows. */
    private long room(int from, int to, int column, Swap.Way way) {
        long agreed = tally.count(from, column, Tally.Side.AGREED);
        long others = tally.count(from, column, Tally.Side.NOT_AGREED);
        long theirAgreed = to < 0 ? ENDLESS : tally.count(to, column, Tally.Side.AGREED);
        long theirOthers = to < 0 ? ENDLESS : tally.count(to, column, Tally.Side.NOT_AGREED);
        return switch (way) {
            case MINDS -> Math.min(others, theirAgreed) + Math.min(agreed, theirOthers);
            case AGREEING -> agreed + theirAgreed;
            case OTHERS -> others + theirOthers;
        };
    }

    /** The places that hold the one and not the other. */
    private int[] changed(int from, int to) {
        if (to < 0) {
            return placesOf[from];
        }
        int[] changed = new int[placesOf[from].length + placesOf[to].length];
        int count = 0;
        int left = 0;
        int right = 0;
        while (left < placesOf[from].length || right < placesOf[to].length) {
            int here = left < placesOf[from].length ? placesOf[from][left] : Integer.MAX_VALUE;
            int there = right < placesOf[to].length ? placesOf[to][right] : Integer.MAX_VALUE;
            if (here != there) {
                changed[count++] = Math.min(here, there);
            }
            left += here <= there ? 1 : 0;
            right += there <= here ? 1 : 0;
        }
        return Arrays.copyOf(changed, count);
    }

    private void withhold(Swap.Figure figure) {
        Withheld.Fate[] sides = fates[figure.place()][figure.column()];
        if (sides[figure.side().at()] == Withheld.Fate.TOLD) {
            sides[figure.side().at()] = Withheld.Fate.PROTECTS;
        }
    }

    /** The swap that withholds least, among those with room enough. */
    private final class Best {

        private Optional<Swap> swap = Optional.empty();
        private long cost = NEVER;

        void offer(Swap offered) {
            long price = price(offered);
            if (price < cost && offered.room(tally) >= FEWEST) {
                swap = Optional.of(offered);
                cost = price;
            }
        }

        private long price(Swap offered) {
            long price = 0;
            for (Swap.Figure figure : offered.figures()) {
                Places.Told told = places.get(figure.place()).told();
                boolean here =
                        fates[figure.place()][figure.column()][figure.side().at()] == Withheld.Fate.TOLD;
                if (told == Places.Told.BEFORE && here) {
                    return NEVER;
                }
                price += told == Places.Told.NOW && here ? 1 : 0;
            }
            return price;
        }
    }
}
