package hearth.listening.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides which figures to withhold. A figure of fewer than eleven children, on either side, is never told. For each of
 * them a swap is looked for that leaves every told figure as it is and moves this one by eleven or more; the cheapest is
 * taken, and the figures that it changes are withheld too. So for each small figure there is a witness: other answers, which
 * nobody who reads all that is told can rule out.
 */
public final class Protection {

    /**
     * The fewest children that a figure may show, and the least room that a small one needs. The Children's Commissioner
     * tells nothing of an area with fewer than 11 responses, and no share with which fewer than 11 children agreed
     * (childrenscommissioner.gov.uk/the-big-ambition/the-big-ambition-local-area-maps); here the same goes for those who
     * did not agree.
     */
    public static final int FEWEST = 11;

    /** What was ever told of this wave. */
    @FunctionalInterface
    public interface Ledger {
        /** Whether a figure was told before. */
        boolean told(String place, String column, Tally.Side side);
    }

    private static final int PLACES_TRIED = 6;
    private static final int NEVER = 1_000_000;

    private final Tally tally;
    private final List<Places.Place> places;
    private final Withheld.Fate[][][] fates;
    private final Ledger ledger;
    private final List<String> open = new ArrayList<>();

    private Protection(Tally tally, Ledger ledger) {
        this.tally = tally;
        this.ledger = ledger;
        this.places = tally.places().all();
        this.fates = new Withheld.Fate[places.size()][tally.columns().size()][Tally.Side.values().length];
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
        Places.Place told = places.get(place);
        return told.told() != Places.Told.BEFORE
                        || ledger.told(told.name(), tally.columns().get(column), side)
                ? Withheld.Fate.TOLD
                : Withheld.Fate.PROTECTS;
    }

    private void protect(Swap.Figure figure) {
        Best best = new Best();
        Places.Place place = places.get(figure.place());
        for (int from : largest(place.members(), figure)) {
            for (int to = -1; to < tally.places().smallest().size(); to++) {
                if (to < 0 || !place.members().get(to)) {
                    tryColumns(figure, from, to, best);
                }
            }
        }
        best.swap.ifPresentOrElse(
                swap -> swap.figures().forEach(this::withhold),
                () -> open.add(
                        "%s, %s, %s".formatted(place.name(), tally.columns().get(figure.column()), figure.side())));
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
        int[] all = throughAll(figure, from, to);
        for (Swap.Way way : Swap.Way.values()) {
            if (way.changes(figure.side())) {
                tryParts(figure, from, to, best, way, changed);
                best.offer(Swap.between(from, to, all, new int[0], way, changed));
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

    /** All children, and of each split the part in which both places have most children to spare. */
    private int[] throughAll(Swap.Figure figure, int from, int to) {
        int[] columns = new int[tally.splits() + 1];
        for (int split = 1; split < columns.length; split++) {
            int wanted = split;
            columns[split] = split == tally.splitOf(figure.column())
                    ? figure.column()
                    : IntStream.range(1, tally.columns().size())
                            .filter(column -> tally.splitOf(column) == wanted)
                            .boxed()
                            .max(Comparator.comparingLong(column -> Math.min(
                                    tally.count(from, column, Tally.Side.AGREED)
                                            + tally.count(from, column, Tally.Side.NOT_AGREED),
                                    to < 0 ? Long.MAX_VALUE : spare(to, column))))
                            .orElseThrow();
        }
        return columns;
    }

    private long spare(int place, int column) {
        return Math.min(
                tally.count(place, column, Tally.Side.AGREED), tally.count(place, column, Tally.Side.NOT_AGREED));
    }

    private int[] changed(int from, int to) {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).members().get(from)
                        != (to >= 0 && places.get(place).members().get(to)))
                .toArray();
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
