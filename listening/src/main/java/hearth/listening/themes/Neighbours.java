package hearth.listening.themes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Draws each text a little towards the texts that are most like it. A single text says its theme in few words; with its
 * neighbours it says it more plainly, and themes come apart that run into one another before.
 */
final class Neighbours {

    /** How many texts one looks at. */
    private static final int NEAREST = 10;

    /** How much of a text comes from its neighbours. */
    private static final float DRAWN = 0.6f;

    private static final int ROUNDS = 2;

    /** Up to so many texts each looks at all others; above, at a fixed sample of them, so that the work stays bounded. */
    private static final int ALL = 12_000;

    private static final long PAIRS = 600_000_000;
    private static final int LEAST = 2_000;

    /** Draws each text towards its neighbours, twice. */
    static float[][] drawn(float[][] centred) {
        float[][] drawn = centred;
        for (int round = 0; round < ROUNDS && drawn.length > NEAREST * 2; round++) {
            float[][] before = drawn;
            int[] among = sample(before.length);
            drawn = IntStream.range(0, before.length)
                    .parallel()
                    .mapToObj(text -> towards(before, text, among))
                    .toArray(float[][]::new);
        }
        return drawn;
    }

    /** Takes out what all texts have in common. */
    static float[][] centred(float[][] meanings) {
        double[] mean = new double[meanings.length == 0 ? 0 : meanings[0].length];
        for (float[] meaning : meanings) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += meaning[at] / meanings.length;
            }
        }
        float[][] centred = new float[meanings.length][];
        for (int text = 0; text < meanings.length; text++) {
            centred[text] = new float[mean.length];
            for (int at = 0; at < mean.length; at++) {
                centred[text][at] = (float) (meanings[text][at] - mean[at]);
            }
            Directions.normalise(centred[text]);
        }
        return centred;
    }

    private static int[] sample(int texts) {
        int size = texts <= ALL ? texts : (int) Math.max(LEAST, Math.min(ALL, PAIRS / texts));
        return IntStream.range(0, size)
                .map(at -> (int) ((long) at * texts / size))
                .toArray();
    }

    private static float[] towards(float[][] texts, int text, int[] among) {
        float[] alike = new float[NEAREST];
        int[] which = new int[NEAREST];
        Arrays.fill(alike, -2);
        for (int other : among) {
            float here = other == text ? -2 : Directions.alike(texts[text], texts[other]);
            if (here > alike[NEAREST - 1]) {
                insert(alike, which, here, other);
            }
        }
        float sum = 0;
        for (float one : alike) {
            sum += Math.max(0, one);
        }
        float[] drawn = texts[text].clone();
        for (int at = 0; at < drawn.length; at++) {
            drawn[at] *= 1 - DRAWN;
        }
        for (int near = 0; near < NEAREST && sum > 0; near++) {
            float weight = DRAWN * Math.max(0, alike[near]) / sum;
            float[] other = texts[which[near]];
            for (int at = 0; at < drawn.length; at++) {
                drawn[at] += weight * other[at];
            }
        }
        Directions.normalise(drawn);
        return drawn;
    }

    private static void insert(float[] alike, int[] which, float here, int other) {
        int at = alike.length - 1;
        while (at > 0 && alike[at - 1] < here) {
            alike[at] = alike[at - 1];
            which[at] = which[at - 1];
            at--;
        }
        alike[at] = here;
        which[at] = other;
    }

    private Neighbours() {}
}
