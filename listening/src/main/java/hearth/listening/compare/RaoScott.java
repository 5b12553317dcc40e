package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Coded;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The test of a table of two columns that knows of weights and clusters: Pearson's, corrected to the second order. */
final class RaoScott {

    private static final int MOST_CELLS = 400;

    private final Sample sample;
    private final int rows;
    private final int columns;
    private final Sums sums;
    private final double[] share;
    private final double weight;

    private RaoScott(Sample sample, Coded row, Coded column) {
        this.sample = sample;
        this.rows = row.words().size() - 1;
        this.columns = column.words().size() - 1;
        this.sums = sample.sum(
                rows * columns + 1,
                at -> row.at(at) == Coded.NONE || column.at(at) == Coded.NONE
                        ? 0
                        : 1 + (row.at(at) - 1) * columns + column.at(at) - 1,
                _ -> 1);
        double[] byPart = sums.byPart(Sums.Of.WEIGHT);
        double total = 0;
        for (int part = 1; part < byPart.length; part++) {
            total += byPart[part];
        }
        this.weight = total;
        this.share = new double[byPart.length];
        for (int part = 1; part < byPart.length; part++) {
            share[part] = byPart[part] / total;
        }
    }

    static Association of(Sample sample, String row, String column) {
        Coded rows = sample.answers().words(row);
        Coded columns = sample.answers().words(column);
        int r = rows.words().size() - 1;
        int c = columns.words().size() - 1;
        if (r < 2 || c < 2 || r * c > MOST_CELLS) {
            throw new NotAsAskedException(
                    "A test of %s and %s needs a table of at least 2 x 2 and at most %d cells; this one is %d x %d."
                            .formatted(row, column, MOST_CELLS, r, c),
                    "one of them is no column of a few answers.");
        }
        return new RaoScott(sample, rows, columns).test(row, column);
    }

    private Association test(String row, String column) {
        double[][] covariance = Chance.covariance(sample, sums, cells());
        RealMatrix delta = solved(contrasts(simple()), contrasts(sandwich(covariance)));
        double trace = delta.getTrace();
        double ndf = trace * trace / delta.multiply(delta).getTrace();
        double ddf = ndf * Freedom.of(sample, sums, _ -> true);
        double n = 0;
        double[] counts = sums.byPart(Sums.Of.ANSWERS);
        for (int part = 1; part < counts.length; part++) {
            n += counts[part];
        }
        double pearson = pearson() * sample.answers().rows();
        double f = pearson / trace;
        int df = (rows - 1) * (columns - 1);
        double chi = pearson;
        double chiP = Distributions.chiAbove(pearson / (trace / df), df);
        return new Association(
                row, column, Math.round(n), f, ndf, ddf, Distributions.fAbove(f, ndf, ddf), chi, df, chiP);
    }

    /** X such that A X = B; where there is none, nothing is known. */
    private static RealMatrix solved(double[][] a, double[][] b) {
        DecompositionSolver solver =
                new LUDecomposition(MatrixUtils.createRealMatrix(a), Double.MIN_NORMAL).getSolver();
        RealMatrix right = MatrixUtils.createRealMatrix(b);
        return solver.isNonSingular() ? solver.solve(right) : right.scalarMultiply(Double.NaN);
    }

    private List<Influence> cells() {
        List<Influence> cells = new ArrayList<>();
        for (int cell = 1; cell < share.length; cell++) {
            Influence influence = Influence.none(share.length);
            for (int part = 1; part < share.length; part++) {
                influence.perChild()[part] = ((part == cell ? 1 : 0) - share[cell]) / weight;
            }
            cells.add(influence);
        }
        return cells;
    }

    private double inverse(int cell) {
        return share[cell + 1] == 0 ? 0 : 1 / share[cell + 1];
    }

    private double[][] simple() {
        double[][] simple = new double[rows * columns][rows * columns];
        for (int cell = 0; cell < simple.length; cell++) {
            simple[cell][cell] = inverse(cell) / sample.answers().rows();
        }
        return simple;
    }

    private double[][] sandwich(double[][] covariance) {
        double[][] sandwich = new double[covariance.length][covariance.length];
        for (int one = 0; one < covariance.length; one++) {
            for (int other = 0; other < covariance.length; other++) {
                sandwich[one][other] = inverse(one) * covariance[one][other] * inverse(other);
            }
        }
        return sandwich;
    }

    /** C' M C, where C holds, for each row and column but the last, the contrast that only their interplay moves. */
    private double[][] contrasts(double[][] matrix) {
        int wide = columns - 1;
        double[][] turned = new double[(rows - 1) * wide][(rows - 1) * wide];
        for (int one = 0; one < turned.length; one++) {
            for (int other = 0; other < turned.length; other++) {
                turned[one][other] = contrast(matrix, one / wide, one % wide, other / wide, other % wide);
            }
        }
        return turned;
    }

    private double contrast(double[][] matrix, int row, int column, int otherRow, int otherColumn) {
        int[] here = corners(row, column);
        int[] there = corners(otherRow, otherColumn);
        double sum = 0;
        for (int one = 0; one < here.length; one++) {
            for (int other = 0; other < there.length; other++) {
                sum += ((one + other & 1) == 0 ? 1 : -1) * matrix[here[one]][there[other]];
            }
        }
        return sum;
    }

    /** The four cells of a contrast, plus and minus by turns. */
    private int[] corners(int row, int column) {
        int last = columns - 1;
        return new int[] {
            row * columns + column, row * columns + last, (rows - 1) * columns + last, (rows - 1) * columns + column
        };
    }

    private double pearson() {
        double[] byRow = new double[rows];
        double[] byColumn = new double[columns];
        for (int cell = 0; cell < rows * columns; cell++) {
            byRow[cell / columns] += share[cell + 1];
            byColumn[cell % columns] += share[cell + 1];
        }
        double sum = 0;
        for (int cell = 0; cell < rows * columns; cell++) {
            double expected = byRow[cell / columns] * byColumn[cell % columns];
            double off = share[cell + 1] - expected;
            sum += expected == 0 ? 0 : off * off / expected;
        }
        return sum;
    }
}
