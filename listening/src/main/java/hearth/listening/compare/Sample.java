package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import hearth.listening.answers.Spelling;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * The children who answered, with what is known of how they came to be asked: whom each of them stands for, and what may
 * be due to chance.
 */
public final class Sample {

    private final Answers answers;
    private final Drawn drawn;
    private final double[] weights;
    private final Leaves.Tree tree;
    private final Margins margins;

    private Sample(Answers answers, Drawn drawn, double[] weights, Leaves.Tree tree, Margins margins) {
        this.answers = answers;
        this.drawn = drawn;
        this.weights = weights;
        this.tree = tree;
        this.margins = margins;
    }

    /** Binds a file of answers to the way in which they were drawn, and fits the weights to what is known. */
    public static Sample of(Answers answers, Drawn drawn, Calibration calibration) {
        Cells cells = Cells.of(answers, calibration);
        Leaves.Tree tree = Leaves.of(answers, drawn, cells.ofRow());
        double[] weights = weights(answers, drawn, tree);
        Margins margins = new Margins(calibration.method(), cells.count(), cells.categoryOf());
        if (calibration.method() != Calibration.Method.NONE) {
            cells.fit(weights, calibration);
        }
        return new Sample(answers, drawn, weights, tree, margins);
    }

    private static double[] weights(Answers answers, Drawn drawn, Leaves.Tree tree) {
        if (drawn.weights().isEmpty()) {
            return Arrays.stream(tree.implied()).map(fraction -> 1 / fraction).toArray();
        }
        double[] weights = answers.numbers(drawn.weights().get()).clone();
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] >= 0)) {
                throw new NotAsAskedException(
                        "The weight of answer %d is %s."
                                .formatted(row + 1, Double.isNaN(weights[row]) ? "missing" : weights[row]),
                        "the row was not weighted; take it out or give it a weight.");
            }
        }
        return weights;
    }

    Answers answers() {
        return answers;
    }

    double weight(int row) {
        return weights[row];
    }

    Leaves.Tree tree() {
        return tree;
    }

    Margins margins() {
        return margins;
    }

    LonelyCluster lonely() {
        return drawn.lonely();
    }

    /** Sums the answers by the part of the children they belong to; part 0 is everybody else. */
    Sums sum(int parts, IntUnaryOperator part, IntToDoubleFunction answer) {
        Sums sums = new Sums(parts);
        int[] leafOf = tree.leafOf();
        for (int row = 0; row < weights.length; row++) {
            int here = weights[row] == 0 ? 0 : part.applyAsInt(row);
            sums.add(leafOf[row], here, weights[row], here == 0 ? 0 : answer.applyAsDouble(row));
        }
        return sums;
    }

    /** The children's weights, after fitting. */
    public Weights weighed() {
        double sum = 0;
        double squares = 0;
        long used = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
            used += weight == 0 ? 0 : 1;
        }
        return new Weights(
                Arrays.stream(weights).min().orElse(0),
                Arrays.stream(weights).max().orElse(0),
                sum,
                used * squares / (sum * sum));
    }

    /**
     * What the weights are like.
     *
     * @param least the least
     * @param most  the most
     * @param sum   how many children they stand for together
     * @param kish  Kish's design effect: how many times more answers it takes than if all weighed the same
     */
    public record Weights(double least, double most, double sum, double kish) {}

    /** The cells that the margins make together. */
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
    private record Cells(int[] ofRow, int count, int[][] categoryOf, double[][] totals) {

        static Cells of(Answers answers, Calibration calibration) {
            int[] cellOfRow = new int[answers.rows()];
            int count = calibration.margins().size();
            int[][] categories = new int[count][];
            double[][] totals = new double[count][];
            for (int margin = 0; margin < count; margin++) {
                categories[margin] = new int[answers.rows()];
                totals[margin] = categories(answers, calibration.margins().get(margin), categories[margin]);
                Pairs pairs = new Pairs();
                for (int row = 0; row < cellOfRow.length; row++) {
                    cellOfRow[row] = pairs.of(cellOfRow[row], categories[margin][row]);
                }
            }
            int cells = Arrays.stream(cellOfRow).max().orElse(-1) + 1;
            int[][] categoryOf = new int[count][cells];
            for (int margin = 0; margin < count; margin++) {
                for (int row = 0; row < cellOfRow.length; row++) {
                    categoryOf[margin][cellOfRow[row]] = categories[margin][row];
                }
            }
            return new Cells(cellOfRow, cells, categoryOf, totals);
        }

        private static double[] categories(Answers answers, Calibration.Margin margin, int[] categories) {
            Coded column = answers.words(margin.column());
            List<String> words = margin.totals().entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            boolean[] met = new boolean[words.size()];
            for (int row = 0; row < categories.length; row++) {
                String word = column.word(row);
                categories[row] = words.indexOf(word);
                if (categories[row] < 0) {
                    throw new NotAsAskedException(
                            "Answer %d has \"%s\" in column %s, and the margins give no total for it."
                                    .formatted(row + 1, word, margin.column()),
                            word.isEmpty() ? "rows without it need a word of their own." : Spelling.maybe(word, words));
                }
                met[categories[row]] = true;
            }
            for (int category = 0; category < met.length; category++) {
                if (!met[category]) {
                    throw new NotAsAskedException(
                            "The margins give a total for %s = %s, and nobody in the file has it."
                                    .formatted(margin.column(), words.get(category)),
                            "two small categories are to be taken together.");
                }
            }
            return words.stream()
                    .mapToDouble(word -> margin.totals().getOrDefault(word, 0.0))
                    .toArray();
        }

        void fit(double[] weights, Calibration calibration) {
            double[] before = new double[count];
            for (int row = 0; row < weights.length; row++) {
                before[ofRow[row]] += weights[row];
            }
            double[] factors = Raking.factors(
                    before,
                    categoryOf,
                    totals,
                    calibration.trim(),
                    calibration.margins().stream()
                            .map(Calibration.Margin::column)
                            .toList());
            for (int row = 0; row < weights.length; row++) {
                weights[row] *= factors[ofRow[row]];
            }
        }
    }
}
