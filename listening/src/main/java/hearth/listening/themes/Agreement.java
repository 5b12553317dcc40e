package hearth.listening.themes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How far the machine codes as the person did, on texts from which it did not learn.
 *
 * @param texts   how many texts it is told by
 * @param f1      the mean, over texts, of how far the two sets of codes overlap
 * @param low     the lower end of where that may lie
 * @param high    the upper end
 * @param exact   the share of texts with exactly the same codes
 * @param overlap the share of texts with at least one code in common
 * @param alpha   Krippendorff's alpha over sets of codes: 1 is full agreement, 0 what chance would do
 */
public record Agreement(int texts, double f1, double low, double high, double exact, double overlap, double alpha) {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20_260_331L;

    static Agreement between(List<List<String>> person, List<List<String>> machine) {
        int n = person.size();
        double[] f1 = new double[n];
        double exact = 0;
        double overlap = 0;
        for (int text = 0; text < n; text++) {
            f1[text] = f1(person.get(text), machine.get(text));
            exact += f1[text] == 1 ? 1 : 0;
            overlap += f1[text] > 0 ? 1 : 0;
        }
        double[] means = resampled(f1);
        return new Agreement(
                n,
                Arrays.stream(f1).average().orElse(Double.NaN),
                means[(int) (0.025 * RESAMPLES)],
                means[(int) (0.975 * RESAMPLES)],
                exact / n,
                overlap / n,
                alpha(person, machine));
    }

    /** Twice what both have in common, of all that each has. Two empty sets agree. */
    static double f1(List<String> one, List<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    private static double[] resampled(double[] f1) {
        SplittableRandom dice = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double sum = 0;
            for (int draw = 0; draw < f1.length; draw++) {
                sum += f1[dice.nextInt(f1.length)];
            }
            means[resample] = sum / f1.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double alpha(List<List<String>> person, List<List<String>> machine) {
        int n = person.size();
        double observed = 0;
        double expected = 0;
        for (int text = 0; text < n; text++) {
            observed += apart(person.get(text), machine.get(text)) / n;
            for (int other = 0; other < n; other++) {
                expected += apart(person.get(text), machine.get(other))
                        + (other == text
                                ? 0
                                : 0.5 * apart(person.get(text), person.get(other))
                                        + 0.5 * apart(machine.get(text), machine.get(other)));
            }
        }
        return expected == 0 ? 1 : 1 - observed / (expected / (n * (2.0 * n - 1)));
    }

    /** 0 where two sets are the same, 1 where they have nothing in common. */
    private static double apart(List<String> one, List<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return all.isEmpty() ? 0 : 1 - common.size() / (double) all.size();
    }
}
