package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the factor for each cell by which the weights meet every margin, within the bounds of the trimming. It takes the
 * margins in turn until nothing moves: with no trimming that is raking as everybody knows it.
 */
final class Raking {

    private static final int ROUNDS = 10_000;
    private static final int HALVINGS = 200;
    private static final double STILL = 1e-13;

    private final double[] weight;
    private final double[] untrimmed;
    private final double low;
    private final double high;

    private Raking(double[] weight, double low, double high) {
        this.weight = weight;
        this.low = low;
        this.high = high;
        this.untrimmed = new double[weight.length];
        Arrays.fill(untrimmed, 1);
    }

    /**
     * The factor of each cell.
     *
     * @param weight  the cells' weights before
     * @param margins for each margin the category of each cell
     * @param totals  for each margin the total of each category
     * @param trim    the least and most that a weight may be of what it was, on average
     */
    static double[] factors(double[] weight, int[][] margins, double[][] totals, Range trim, List<String> names) {
        double average = Arrays.stream(totals[0]).sum() / Arrays.stream(weight).sum();
        Raking raking = new Raking(weight, trim.low() * average, trim.high() * average);
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            moved = 0;
            for (int margin = 0; margin < margins.length; margin++) {
                moved = Math.max(moved, raking.fit(margins[margin], totals[margin]));
            }
        }
        raking.check(margins, totals, names);
        double[] factors = new double[weight.length];
        Arrays.setAll(factors, cell -> raking.trimmed(raking.untrimmed[cell]));
        return factors;
    }

    private double trimmed(double factor) {
        return Math.min(high, Math.max(low, factor));
    }

    private double fit(int[] margin, double[] totals) {
        double moved = 0;
        double[] by = new double[totals.length];
        for (int category = 0; category < totals.length; category++) {
            by[category] = factor(margin, category, totals[category]);
            moved = Math.max(moved, Math.abs(by[category] - 1));
        }
        for (int cell = 0; cell < weight.length; cell++) {
            untrimmed[cell] *= by[margin[cell]];
        }
        return moved;
    }

    private double factor(int[] margin, int category, double total) {
        double now = sum(margin, category, 1);
        if (now == 0 || Math.abs(now - total) <= 1e-15 * total) {
            return 1;
        }
        if (low == 0 && high == Double.POSITIVE_INFINITY) {
            return total / now;
        }
        double below = 1e-9;
        double above = 1e9;
        for (int halving = 0; halving < HALVINGS && above / below - 1 > 1e-16; halving++) {
            double middle = Math.sqrt(below * above);
            if (sum(margin, category, middle) < total) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return Math.sqrt(below * above);
    }

    private double sum(int[] margin, int category, double by) {
        double sum = 0;
        for (int cell = 0; cell < weight.length; cell++) {
            sum += margin[cell] == category ? weight[cell] * trimmed(untrimmed[cell] * by) : 0;
        }
        return sum;
    }

    private void check(int[][] margins, double[][] totals, List<String> names) {
        for (int margin = 0; margin < margins.length; margin++) {
            for (int category = 0; category < totals[margin].length; category++) {
                double got = sum(margins[margin], category, 1);
                if (Math.abs(got - totals[margin][category]) > 1e-7 * totals[margin][category]) {
                    throw new NotAsAskedException(
                            "The weights cannot meet the totals of %s: one comes to %.6g where %.6g is wanted."
                                    .formatted(names.get(margin), got, totals[margin][category]),
                            "the totals contradict one another, or \"trim\" leaves too little room.");
                }
            }
        }
    }
}
