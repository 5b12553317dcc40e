package hearth.listening.release;

import java.util.List;

/**
 * How many children agreed and did not agree with one statement, in each smallest place: all of them, and split by each
 * thing that is known of them (girls and boys; with a social worker and without). The parts of a split make up all.
 */
public final class Tally {

    /** Which children of a figure are counted. */
    public enum Side {
        AGREED(0),
        NOT_AGREED(1),
        BASE(2);

        private final int at;

        Side(int at) {
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    private final Places places;
    private final List<List<String>> splits;
    private final List<String> columns;
    private final int[] splitOf;
    private final long[][][] counts;

    /** Nobody counted yet. Column 0 is all children; then come the parts of each split. */
    public Tally(Places places, List<List<String>> splits) {
        this.places = places;
        this.splits = List.copyOf(splits);
        this.columns = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("all"), splits.stream().flatMap(List::stream))
                .toList();
        this.splitOf = new int[columns.size()];
        int column = 1;
        for (int split = 0; split < splits.size(); split++) {
            for (int part = 0; part < splits.get(split).size(); part++) {
                splitOf[column++] = split + 1;
            }
        }
        this.counts = new long[places.smallest().size()][columns.size()][2];
    }

    /** Counts children of one place who belong to these parts, one of each split. */
    public void add(int place, Side side, long children, String... parts) {
        if (side == Side.BASE || parts.length != splits.size()) {
            throw new IllegalArgumentException("a child agreed or did not, and is in one part of each split");
        }
        counts[place][0][side.at] += children;
        for (String part : parts) {
            counts[place][columns.indexOf(part)][side.at] += children;
        }
    }

    Places places() {
        return places;
    }

    /** The columns, all children first. */
    public List<String> columns() {
        return columns;
    }

    /** Which split a column is a part of; 0 is all children. */
    int splitOf(int column) {
        return splitOf[column];
    }

    int splits() {
        return splits.size();
    }

    long count(int place, int column, Side side) {
        long[] both = counts[place][column];
        return switch (side) {
            case AGREED -> both[0];
            case NOT_AGREED -> both[1];
            case BASE -> both[0] + both[1];
        };
    }

    long count(Places.Place place, int column, Side side) {
        return place.members().stream().mapToLong(at -> count(at, column, side)).sum();
    }
}
