package hearth.listening.themes;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Texts in groups of like meaning: each text belongs to the group whose middle it is most like. It is sought from several
 * starts, which are the same on every run, and the best is kept.
 *
 * @param of      the group of each text
 * @param middles the direction of each group
 * @param like    how like its group's middle each text is
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
record Grouping(int[] of, float[][] middles, float[] like) {

    static final int FEW_STARTS = 2;
    private static final int STARTS = 8;
    private static final int MANY = 50_000;
    private static final int ROUNDS = 60;
    private static final int CANDIDATES = 5;
    private static final long SEED = 20_260_331L;

    static Grouping of(float[][] texts, int groups) {
        return of(texts, groups, texts.length > MANY ? FEW_STARTS : STARTS);
    }

    static Grouping of(float[][] texts, int groups, int starts) {
        Grouping best = null;
        for (int start = 0; start < starts; start++) {
            Grouping found = from(texts, begin(texts, groups, new SplittableRandom(SEED + start)));
            best = best == null || found.fit() > best.fit() ? found : best;
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** How well all texts fit their groups: the mean of how like they are. */
    double fit() {
        double sum = 0;
        for (float one : like) {
            sum += one;
        }
        return sum / Math.max(1, like.length);
    }

    private static Grouping from(float[][] texts, float[][] start) {
        float[][] middles = start;
        int[] of = new int[0];
        for (int round = 0; round < ROUNDS; round++) {
            int[] now = nearest(texts, middles);
            if (Arrays.equals(now, of)) {
                break;
            }
            of = now;
            middles = middles(texts, of, middles);
        }
        float[][] ends = middles;
        int[] last = of;
        float[] like = new float[texts.length];
        for (int text = 0; text < like.length; text++) {
            like[text] = Directions.alike(texts[text], ends[last[text]]);
        }
        return new Grouping(last, ends, like);
    }

    static int[] nearest(float[][] texts, float[][] middles) {
        return IntStream.range(0, texts.length)
                .parallel()
                .map(text -> nearest(texts[text], middles))
                .toArray();
    }

    static int nearest(float[] text, float[][] middles) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int group = 0; group < middles.length; group++) {
            float here = Directions.alike(text, middles[group]);
            if (here > most) {
                most = here;
                best = group;
            }
        }
        return best;
    }

    /** The middle of the texts of each group; a group without any keeps the one before. */
    static float[][] middles(float[][] texts, int[] of, float[][] before) {
        double[][] sums = new double[before.length][before[0].length];
        int[] count = new int[before.length];
        for (int text = 0; text < texts.length; text++) {
            count[of[text]]++;
            for (int at = 0; at < sums[0].length; at++) {
                sums[of[text]][at] += texts[text][at];
            }
        }
        float[][] middles = new float[before.length][before[0].length];
        for (int group = 0; group < middles.length; group++) {
            for (int at = 0; at < middles[group].length; at++) {
                middles[group][at] = count[group] == 0 ? before[group][at] : (float) (sums[group][at] / count[group]);
            }
            Directions.normalise(middles[group]);
        }
        return middles;
    }

    /** First middles far from one another: each is drawn by how far texts are from those before it, the best of a few. */
    private static float[][] begin(float[][] texts, int groups, SplittableRandom dice) {
        float[][] middles = new float[groups][];
        middles[0] = texts[dice.nextInt(texts.length)].clone();
        double[] far = far(texts, middles[0], new double[0]);
        for (int group = 1; group < groups; group++) {
            double[] best = far;
            double least = Double.POSITIVE_INFINITY;
            int chosen = 0;
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                int text = draw(far, dice);
                double[] left = far(texts, texts[text], far);
                double sum = Arrays.stream(left).sum();
                if (sum < least) {
                    least = sum;
                    best = left;
                    chosen = text;
                }
            }
            middles[group] = texts[chosen].clone();
            far = best;
        }
        return middles;
    }

    private static double[] far(float[][] texts, float[] middle, double[] before) {
        double[] far = new double[texts.length];
        IntStream.range(0, far.length).parallel().forEach(text -> {
            double here = Math.max(0, 1 - Directions.alike(texts[text], middle));
            far[text] = before.length == 0 ? here : Math.min(before[text], here);
        });
        return far;
    }

    private static int draw(double[] far, SplittableRandom dice) {
        double at = dice.nextDouble() * Arrays.stream(far).sum();
        for (int text = 0; text < far.length; text++) {
            at -= far[text];
            if (at < 0) {
                return text;
            }
        }
        return far.length - 1;
    }
}
