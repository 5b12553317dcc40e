package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The design as a tree: strata, the clusters drawn from them, the strata inside those, down to leaves. A leaf holds the
 * answers that differ neither in where they were drawn nor in the cell of the margins.
 */
final class Leaves {

    private final Answers answers;
    private final Drawn drawn;
    private final int[] above;
    private final List<int[]> stratumOfRow = new ArrayList<>();
    private final List<int[]> clusterOfRow = new ArrayList<>();
    private final List<double[]> sizes = new ArrayList<>();

    private Leaves(Answers answers, Drawn drawn) {
        this.answers = answers;
        this.drawn = drawn;
        this.above = new int[answers.rows()];
    }

    /**
     * The tree, bound to the rows of a file.
     *
     * @param leafOf      the leaf of each row
     * @param cellOfLeaf  the cell of the margins of each leaf
     * @param levels      the stages
     * @param strataNames the words of the first stage's strata
     * @param implied     the weight that the sizes of the strata imply for each row
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
    record Tree(int[] leafOf, int[] cellOfLeaf, List<Level> levels, List<String> strataNames, double[] implied) {}

    static Tree of(Answers answers, Drawn drawn, int[] cellOfRow) {
        return new Leaves(answers, drawn).tree(cellOfRow);
    }

    private Tree tree(int[] cellOfRow) {
        int stages = Math.max(1, drawn.clusters().size());
        for (int stage = 0; stage < stages; stage++) {
            descend(stage);
        }
        int[] leafOf = number(above, cellOfRow);
        int leaves = Arrays.stream(leafOf).max().orElse(-1) + 1;
        int[] cellOfLeaf = new int[leaves];
        for (int row = 0; row < leafOf.length; row++) {
            cellOfLeaf[leafOf[row]] = cellOfRow[row];
        }
        double[] fraction = new double[answers.rows()];
        Arrays.fill(fraction, 1);
        List<Level> levels = new ArrayList<>();
        for (int stage = 0; stage < counted(stages); stage++) {
            levels.add(level(stage, leafOf, leaves, fraction));
        }
        return new Tree(leafOf, cellOfLeaf, levels, strataNames(), fraction);
    }

    /** As R has it: stages below the first add to the variance only where the sizes of the strata are known. */
    private int counted(int stages) {
        return drawn.fpc().isEmpty() ? 1 : Math.min(stages, drawn.fpc().size());
    }

    private void descend(int stage) {
        int[] strata = stage < drawn.strata().size()
                ? number(above, codes(drawn.strata().get(stage)))
                : above.clone();
        int[] clusters = drawn.clusters().isEmpty()
                ? strata
                : number(strata, codes(drawn.clusters().get(stage)));
        stratumOfRow.add(strata);
        clusterOfRow.add(clusters);
        sizes.add(stage < drawn.fpc().size() ? answers.numbers(drawn.fpc().get(stage)) : new double[0]);
        System.arraycopy(clusters, 0, above, 0, above.length);
    }

    private int[] codes(String name) {
        Coded column = answers.words(name);
        int[] codes = new int[answers.rows()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = column.at(row);
            if (codes[row] == Coded.NONE) {
                throw new NotAsAskedException(
                        "Answer %d has nothing in column %s, which says how it was drawn.".formatted(row + 1, name),
                        "the row belongs to another wave.");
            }
        }
        return codes;
    }

    private static int[] number(int[] first, int[] second) {
        Pairs pairs = new Pairs();
        int[] numbers = new int[first.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = pairs.of(first[row], second[row]);
        }
        return numbers;
    }

    private Level level(int stage, int[] leafOf, int leaves, double[] fraction) {
        boolean eachAnswer = drawn.clusters().isEmpty();
        int[] strata = stratumOfRow.get(stage);
        int[] clusters = eachAnswer ? leafOf : clusterOfRow.get(stage);
        int[] clusterOf = new int[leaves];
        int[] stratumOf = new int[1 + Arrays.stream(clusters).max().orElse(-1)];
        Arrays.fill(stratumOf, -1);
        long[] count = new long[1 + Arrays.stream(strata).max().orElse(-1)];
        for (int row = 0; row < strata.length; row++) {
            clusterOf[leafOf[row]] = clusters[row];
            count[strata[row]] += eachAnswer || stratumOf[clusters[row]] < 0 ? 1 : 0;
            stratumOf[clusters[row]] = strata[row];
        }
        double[] shareAbove = new double[count.length];
        for (int row = 0; row < strata.length; row++) {
            shareAbove[strata[row]] = fraction[row];
        }
        double[] notDrawn = notDrawn(stage, strata, count, fraction);
        return new Level(
                clusterOf,
                stratumOf,
                count,
                notDrawn,
                shareAbove,
                eachAnswer ? Level.Single.ANSWER : Level.Single.CLUSTER);
    }

    /** The fraction of each stratum that was not drawn; what was drawn is multiplied into the rows' fraction. */
    private double[] notDrawn(int stage, int[] strata, long[] count, double[] fraction) {
        double[] size = sizes.get(stage);
        double[] notDrawn = new double[count.length];
        Arrays.fill(notDrawn, 1);
        if (size.length == 0) {
            return notDrawn;
        }
        boolean asFraction = Arrays.stream(size).allMatch(value -> value <= 1);
        double[] population = new double[count.length];
        for (int row = 0; row < strata.length; row++) {
            int stratum = strata[row];
            double many = asFraction ? count[stratum] / size[row] : size[row];
            checkSize(stage, row, size[row], many, count[stratum], population[stratum]);
            population[stratum] = many;
            notDrawn[stratum] = (many - count[stratum]) / many;
            fraction[row] *= count[stratum] / many;
        }
        return notDrawn;
    }

    private void checkSize(int stage, int row, double given, double many, long drawnHere, double before) {
        String name = drawn.fpc().get(stage);
        if (!(given > 0) || many < drawnHere * (1 - 1e-9)) {
            throw new NotAsAskedException(
                    "%s is %s for answer %d, and %d were drawn there.".formatted(name, given, row + 1, drawnHere),
                    "it counts something else than what was drawn, or fractions and sizes are mixed.");
        }
        if (before > 0 && Math.abs(before - many) > 1e-9 * many) {
            throw new NotAsAskedException(
                    "%s differs within one stratum: %.6g and %.6g (answer %d).".formatted(name, before, many, row + 1),
                    "a column of strata is missing from the design.");
        }
    }

    private List<String> strataNames() {
        if (drawn.strata().isEmpty()) {
            return List.of("all");
        }
        Coded column = answers.words(drawn.strata().getFirst());
        String[] names =
                new String[1 + Arrays.stream(stratumOfRow.getFirst()).max().orElse(-1)];
        for (int row = 0; row < answers.rows(); row++) {
            names[stratumOfRow.getFirst()[row]] = column.word(row);
        }
        return List.of(names);
    }
}
