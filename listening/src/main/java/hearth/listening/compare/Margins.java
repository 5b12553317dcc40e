package hearth.listening.compare;

import java.util.Arrays;

/**
 * The known totals to which weights were fitted, and what that takes away from chance: a figure varies only as far as the
 * totals do not already say it.
 *
 * @param how        what was done to the weights
 * @param cells      how many cells the margins make together
 * @param categoryOf for each margin, the category of each cell
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
record Margins(Calibration.Method how, int cells, int[][] categoryOf) {

    /** R sweeps the margins ten times, and so do we. */
    private static final int SWEEPS = 10;

    /** What the totals already say of a figure, for each cell: it is taken off every child's influence there. */
    double[] explained(Sums sums, int[] cellOfLeaf, Influence figure) {
        return switch (how) {
            case NONE -> new double[cells];
            case POSTSTRATIFY -> weighted(sums, cellOfLeaf, figure);
            case RAKE -> swept(sums, cellOfLeaf, figure);
        };
    }

    private double[] weighted(Sums sums, int[] cellOfLeaf, Influence figure) {
        double[] total = new double[cells];
        double[] weight = new double[cells];
        for (int entry = 0; entry < sums.entries(); entry++) {
            int cell = cellOfLeaf[sums.leaf(entry)];
            int part = sums.part(entry);
            total[cell] += figure.perAnswer()[part] * sums.get(entry, Sums.Of.WEIGHT_ANSWER)
                    + figure.perChild()[part] * sums.get(entry, Sums.Of.WEIGHT);
            weight[cell] += sums.get(entry, Sums.Of.WEIGHT);
        }
        Arrays.setAll(total, cell -> weight[cell] == 0 ? 0 : total[cell] / weight[cell]);
        return total;
    }

    private double[] swept(Sums sums, int[] cellOfLeaf, Influence figure) {
        double[] left = new double[cells];
        double[] count = new double[cells];
        for (int entry = 0; entry < sums.entries(); entry++) {
            int cell = cellOfLeaf[sums.leaf(entry)];
            int part = sums.part(entry);
            left[cell] += figure.perAnswer()[part] * sums.get(entry, Sums.Of.ANSWER)
                    + figure.perChild()[part] * sums.get(entry, Sums.Of.ANSWERS);
            count[cell] += sums.get(entry, Sums.Of.ANSWERS);
        }
        double[] explained = new double[cells];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int[] margin : categoryOf) {
                sweep(margin, left, count, explained);
            }
        }
        return explained;
    }

    private void sweep(int[] margin, double[] left, double[] count, double[] explained) {
        int categories = Arrays.stream(margin).max().orElse(-1) + 1;
        double[] total = new double[categories];
        double[] children = new double[categories];
        for (int cell = 0; cell < cells; cell++) {
            total[margin[cell]] += left[cell];
            children[margin[cell]] += count[cell];
        }
        for (int cell = 0; cell < cells; cell++) {
            int category = margin[cell];
            double mean = children[category] == 0 ? 0 : total[category] / children[category];
            left[cell] -= mean * count[cell];
            explained[cell] += mean;
        }
    }
}
