package hearth.synthetic.wave;

import hearth.synthetic.wave.Answerer.Home;
import hearth.synthetic.wave.Answerer.Sex;
import hearth.synthetic.wave.Answerer.Who;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Invents those who answer. The groups that were counted in public have the size that was published, in proportion: of
 * 253,000 some 13,700 with a social worker, 700 in children's homes, 30 in supported accommodation and 390 in secure settings
 * (childrenscommissioner.gov.uk, every child in care should have a loving, stable home; the big ambition for children's
 * social care). The other shares are ours.
 */
final class Answerers {

    private static final double IN_ALL = 253_000;
    private static final int YOUNGEST = 6;
    private static final int MIDDLE = 12;
    private static final int OLDEST = 18;

    /** Where children live, and how many of 253,000: those with a social worker first, then all others. */
    private enum Place {
        SECURE(Home.SECURE, 390, 13, 17),
        SUPPORTED(Home.SUPPORTED, 30, 16, 17),
        CHILDRENS_HOME(Home.CHILDRENS_HOME, 700, 8, 17),
        FOSTER(Home.FOSTER, 4_000, 0, 17),
        KIN(Home.KIN, 1_300, 0, 17),
        HELPED_AT_HOME(Home.PARENTS, 7_280, 0, 17);

        private final Home home;
        private final int of253000;
        private final int youngest;
        private final int oldest;

        Place(Home home, int of253000, int youngest, int oldest) {
            this.home = home;
            this.of253000 = of253000;
            this.youngest = youngest;
            this.oldest = oldest;
        }
    }

    private final long seed;
    private final double[] pull = new double[Councils.COUNT];

    private Answerers(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (int council = 0; council < pull.length; council++) {
            sum += 0.15 + random.nextDouble() * random.nextDouble() * 2;
            pull[council] = sum;
        }
    }

    /** So many, in no order. */
    static List<Answerer> invent(int count, long seed) {
        Answerers answerers = new Answerers(seed);
        List<Answerer> all = new ArrayList<>(count);
        for (Place place : Place.values()) {
            long here = Math.round(place.of253000 * count / IN_ALL);
            for (int one = 0; one < here && all.size() < count; one++) {
                all.add(answerers.cared(all.size(), place));
            }
        }
        while (all.size() < count) {
            all.add(answerers.other(all.size()));
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private Answerer cared(int number, Place place) {
        SplittableRandom random = random(number);
        int age = place.youngest + random.nextInt(place.oldest - place.youngest + 1);
        double girls = place == Place.SECURE ? 0.04 : 0.47;
        return told(number, random, age, girls, 0.42, true, place.home);
    }

    private Answerer other(int number) {
        SplittableRandom random = random(number);
        double band = random.nextDouble();
        int age = band < 0.07
                ? random.nextInt(YOUNGEST)
                : band < 0.52
                        ? YOUNGEST + random.nextInt(MIDDLE - YOUNGEST)
                        : MIDDLE + random.nextInt(OLDEST + 1 - MIDDLE);
        Home home = random.nextDouble() < 0.004 ? Home.KIN : Home.PARENTS;
        return told(number, random, age, 0.537, 0.268, false, home);
    }

    private Answerer told(
            int number,
            SplittableRandom random,
            int age,
            double girls,
            double extraNeeds,
            boolean socialWorker,
            Home home) {
        double sex = random.nextDouble();
        return new Answerer(
                number,
                age < YOUNGEST || random.nextDouble() < 0.05 ? Who.ADULT : Who.CHILD,
                age,
                sex < 0.02 ? Sex.NOT_SAID : (sex - 0.02) / 0.98 < girls ? Sex.GIRL : Sex.BOY,
                random.nextDouble() < extraNeeds,
                socialWorker,
                home,
                council(random.nextDouble() * pull[pull.length - 1]));
    }

    private int council(double at) {
        int council = 0;
        while (pull[council] <= at) {
            council++;
        }
        return council;
    }

    private SplittableRandom random(int number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    }
}
