package hearth.listening.themes;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Codes texts as a person coded a sample of them: for each code a line through the meanings is fitted to what the person
 * said, and a text gets the codes for which it lies high enough. How high is learnt from the sample too.
 */
final class Coder {

    /** A weight that keeps few texts from deciding everything. */
    private static final double RIDGE = 0.5;

    private static final int FOLDS = 5;

    private final List<String> codes;
    private final double[] mean;
    private final double[][] lines;
    private final double[] usual;
    private double enough = 0.5;

    private Coder(List<float[]> meanings, List<List<String>> said) {
        codes = List.copyOf(new TreeSet<>(said.stream().flatMap(List::stream).toList()));
        mean = new double[Meanings.SIZE];
        usual = new double[codes.size()];
        for (int text = 0; text < said.size(); text++) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += meanings.get(text)[at] / said.size();
            }
            for (String code : said.get(text)) {
                usual[codes.indexOf(code)] += 1.0 / said.size();
            }
        }
        lines = fit(meanings, said);
    }

    /** Learns from a coded sample. */
    static Coder of(List<float[]> meanings, List<List<String>> said) {
        Coder coder = new Coder(meanings, said);
        coder.enough = enough(meanings, said);
        return coder;
    }

    /** The codes, in the order of their names. */
    List<String> codes() {
        return codes;
    }

    /** The codes of one text. */
    List<String> code(float[] meaning) {
        return named(given(heights(meaning)));
    }

    /** The codes that a text of these heights gets, by their place among all, the surest first; never none. */
    List<Integer> given(double[] heights) {
        return given(heights, enough);
    }

    private static List<Integer> given(double[] heights, double enough) {
        List<Integer> surest = IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer code) -> -heights[code])
                        .thenComparing(code -> code))
                .toList();
        return surest.stream()
                .filter(code -> code.equals(surest.getFirst()) || heights[code] >= enough)
                .toList();
    }

    private List<String> named(List<Integer> given) {
        return given.stream().map(codes::get).toList();
    }

    /** How high a text lies on each code's line: near 1 is as the coded texts do, near 0 not at all. */
    double[] heights(float[] meaning) {
        double[] height = usual.clone();
        for (int at = 0; at < mean.length; at++) {
            double off = meaning[at] - mean[at];
            for (int code = 0; code < height.length; code++) {
                height[code] += off * lines[at][code];
            }
        }
        return height;
    }

    private double[][] fit(List<float[]> meanings, List<List<String>> said) {
        double[][] square = new double[mean.length][mean.length];
        double[][] target = new double[mean.length][codes.size()];
        for (int text = 0; text < said.size(); text++) {
            double[] off = new double[mean.length];
            for (int at = 0; at < off.length; at++) {
                off[at] = meanings.get(text)[at] - mean[at];
            }
            for (int row = 0; row < off.length; row++) {
                for (int column = 0; column < off.length; column++) {
                    square[row][column] += off[row] * off[column];
                }
                for (int code = 0; code < usual.length; code++) {
                    double is = said.get(text).contains(codes.get(code)) ? 1 : 0;
                    target[row][code] += off[row] * (is - usual[code]);
                }
            }
        }
        for (int at = 0; at < mean.length; at++) {
            square[at][at] += RIDGE;
        }
        return new CholeskyDecomposition(MatrixUtils.createRealMatrix(square))
                .getSolver()
                .solve(MatrixUtils.createRealMatrix(target))
                .getData();
    }

    /** The height at which the sample, coded from the rest of itself, agrees best with the person. */
    private static double enough(List<float[]> meanings, List<List<String>> said) {
        if (said.size() < FOLDS * 2) {
            return 0.5;
        }
        double best = 0.5;
        double most = -1;
        List<Coder> folds = IntStream.range(0, FOLDS)
                .mapToObj(fold -> new Coder(without(meanings, fold), without(said, fold)))
                .toList();
        List<double[]> heights = IntStream.range(0, said.size())
                .mapToObj(text -> folds.get(text % FOLDS).heights(meanings.get(text)))
                .toList();
        for (double height = 0.1; height < 0.8; height += 0.05) {
            double sum = 0;
            for (int text = 0; text < said.size(); text++) {
                Coder coder = folds.get(text % FOLDS);
                sum += Agreement.f1(said.get(text), coder.named(given(heights.get(text), height)));
            }
            if (sum > most) {
                most = sum;
                best = height;
            }
        }
        return best;
    }

    private static <T> List<T> without(List<T> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(at -> at % FOLDS != fold)
                .mapToObj(all::get)
                .toList();
    }
}
