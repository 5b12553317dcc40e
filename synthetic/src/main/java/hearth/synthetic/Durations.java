package hearth.synthetic;

/**
 * How long homes last before a child moves on. Published lengths are those of placements that <em>ended</em>, whether
 * the child moved or left care; what is drawn here is only the waiting for a move, so the published shares are first
 * turned into a daily chance of moving in each band of days: moves in the band divided by the days that children spent
 * in it (occurrence over exposure). Leaving care then cuts a stay short by itself.
 */
final class Durations {

    /** The first day of each band of the published table: 1 to 7 days, 8 days to 1 month, and so on; the last is open. */
    private static final int[] FROM = {1, 8, 31, 92, 183, 366, 731, 1827};

    /** Where the open band is taken to end for its exposure: most of these children stay until they are grown up. */
    private static final int OPEN_BAND_DAYS = 1500;

    private final double[] daily;

    private Durations(double[] daily) {
        this.daily = daily;
    }

    /**
     * Lengths fitted to a published line.
     *
     * @param ended the share of ended placements in each of the eight bands
     * @param moved how much of the ending in each band was a move, the rest being children who left care
     */
    static Durations fitted(double[] ended, double[] moved) {
        double[] daily = new double[FROM.length];
        double stillThere = sum(ended);
        for (int band = 0; band < FROM.length; band++) {
            double left = stillThere - ended[band];
            double exposure = width(band) * (stillThere + Math.max(left, 0)) / 2;
            daily[band] = moved[band] * ended[band] / exposure;
            stillThere = Math.max(left, 0);
        }
        return new Durations(daily);
    }

    /** How many days until a move. */
    int draw(Chance chance) {
        double left = -Math.log(1 - chance.unit());
        for (int band = 0; band < FROM.length - 1; band++) {
            double worn = daily[band] * width(band);
            if (left < worn) {
                return FROM[band] + (int) (left / daily[band]);
            }
            left -= worn;
        }
        double last = Math.max(daily[FROM.length - 1], 1e-6);
        return FROM[FROM.length - 1] + (int) Math.min(left / last, 10_000);
    }

    /** The band of the published table that so many days fall into, from 0 to 7. */
    static int bandOf(int days) {
        int band = 0;
        while (band < FROM.length - 1 && days >= FROM[band + 1]) {
            band++;
        }
        return band;
    }

    private static int width(int band) {
        return band == FROM.length - 1 ? OPEN_BAND_DAYS : FROM[band + 1] - FROM[band];
    }

    private static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
