package hearth.listening.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many themes there are, where nobody said: as few as tell the texts apart nearly as well as any number does. More
 * themes always fit a little better, and are harder to hold in mind.
 */
final class HowMany {

    private static final int LOOKED_AT = 4_000;
    private static final double NEARLY = 0.03;
    private static final int FEWEST_AT_A_GLANCE = 10;
    private static final int MOST_AT_A_GLANCE = 20;

    /** The grouping of the number of themes that tells texts apart best. */
    static Grouping in(float[][] texts) {
        return best(texts, tried(Math.min(texts.length, LOOKED_AT)));
    }

    /** The same, of numbers that fit on a page and in a head. */
    static Grouping atAGlance(float[][] texts) {
        return texts.length < FEWEST_AT_A_GLANCE * 2
                ? in(texts)
                : best(
                        texts,
                        IntStream.rangeClosed(FEWEST_AT_A_GLANCE, MOST_AT_A_GLANCE)
                                .boxed()
                                .toList());
    }

    private static Grouping best(float[][] texts, List<Integer> tried) {
        float[][] sample = sample(texts);
        double[] apart = tried.stream()
                .mapToDouble(count -> apart(sample, Grouping.of(sample, count, Grouping.FEW_STARTS)))
                .toArray();
        double most = Arrays.stream(apart).max().orElse(0);
        int best = 0;
        while (apart[best] < most - NEARLY * Math.abs(most)) {
            best++;
        }
        return Grouping.of(texts, tried.get(best));
    }

    private static float[][] sample(float[][] texts) {
        int size = Math.min(texts.length, LOOKED_AT);
        float[][] sample = new float[size][];
        for (int at = 0; at < size; at++) {
            sample[at] = texts[(int) ((long) at * texts.length / size)];
        }
        return sample;
    }

    private static List<Integer> tried(int texts) {
        List<Integer> tried = new ArrayList<>();
        for (double count = 2; count <= Math.max(2, Math.min(120, texts / 12.0)); count *= 1.25) {
            if (tried.isEmpty() || tried.getLast() < (int) count) {
                tried.add((int) count);
            }
        }
        return texts < 3 ? List.of(1) : tried;
    }

    /** The mean, over texts, of how much more a text is like its own middle than like the next: the plain silhouette. */
    private static double apart(float[][] texts, Grouping grouping) {
        double sum = 0;
        for (int text = 0; text < texts.length; text++) {
            double next = -1;
            for (int group = 0; group < grouping.middles().length; group++) {
                if (group != grouping.of()[text]) {
                    next = Math.max(next, Directions.alike(texts[text], grouping.middles()[group]));
                }
            }
            double own = 1 - grouping.like()[text];
            double other = 1 - next;
            sum += (other - own) / Math.max(1e-9, Math.max(own, other));
        }
        return sum / texts.length;
    }

    private HowMany() {}
}
