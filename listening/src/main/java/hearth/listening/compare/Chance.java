package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import java.util.List;

/** How far figures may be off by chance, alone and together, from the sums of the answers and the tree of the design. */
final class Chance {

    private final Sample sample;
    private final Sums sums;
    private final int figures;
    private final double[][] perAnswer;
    private final double[][] perChild;
    private final double[][] explained;

    private Chance(Sample sample, Sums sums, List<Influence> influences) {
        this.sample = sample;
        this.sums = sums;
        this.figures = influences.size();
        this.perAnswer = influences.stream().map(Influence::perAnswer).toArray(double[][]::new);
        this.perChild = influences.stream().map(Influence::perChild).toArray(double[][]::new);
        this.explained = influences.stream()
                .map(influence -> sample.margins().explained(sums, sample.tree().cellOfLeaf(), influence))
                .toArray(double[][]::new);
    }

    /** The variance of one figure. */
    static double variance(Sample sample, Sums sums, Influence figure) {
        return covariance(sample, sums, List.of(figure))[0][0];
    }

    /** How several figures vary together. */
    static double[][] covariance(Sample sample, Sums sums, List<Influence> figures) {
        return new Chance(sample, sums, figures).overLevels();
    }

    private double[][] overLevels() {
        double[][] total = new double[figures][figures];
        double[][] leafTotals = leafTotals();
        for (Level level : sample.tree().levels()) {
            double[][] here = level.eachAnswer() ? overAnswers(level, leafTotals) : overClusters(level, leafTotals);
            for (int one = 0; one < figures; one++) {
                for (int other = 0; other < figures; other++) {
                    total[one][other] += here[one][other];
                }
            }
        }
        return total;
    }

    private double[][] leafTotals() {
        int[] cellOf = sample.tree().cellOfLeaf();
        double[][] totals = new double[figures][cellOf.length];
        for (int entry = 0; entry < sums.entries(); entry++) {
            int leaf = sums.leaf(entry);
            int part = sums.part(entry);
            for (int figure = 0; figure < figures; figure++) {
                totals[figure][leaf] += perAnswer[figure][part] * sums.get(entry, Sums.Of.WEIGHT_ANSWER)
                        + (perChild[figure][part] - explained[figure][cellOf[leaf]]) * sums.get(entry, Sums.Of.WEIGHT);
            }
        }
        return totals;
    }

    private double[][] overClusters(Level level, double[][] leafTotals) {
        int[] stratumOf = level.stratumOf();
        double[][] totals = gather(leafTotals, level.clusterOf(), stratumOf.length);
        double[][] means = gather(totals, stratumOf, level.drawn().length);
        Lonely lonely = lonely(level);
        double[][] covariance = new double[figures][figures];
        for (int cluster = 0; cluster < stratumOf.length; cluster++) {
            int stratum = stratumOf[cluster];
            double scale = lonely.scale(stratum);
            if (scale == 0) {
                continue;
            }
            double share = lonely.centred(stratum) ? 1.0 / level.drawn()[stratum] : 0;
            for (int one = 0; one < figures; one++) {
                double off = totals[one][cluster] - means[one][stratum] * share;
                for (int other = 0; other < figures; other++) {
                    covariance[one][other] += scale * off * (totals[other][cluster] - means[other][stratum] * share);
                }
            }
        }
        return covariance;
    }

    /** Each answer is a cluster of its own: the squares come from the sums, and the answers are not needed. */
    private double[][] overAnswers(Level level, double[][] leafTotals) {
        double[][] covariance = new double[figures][figures];
        Lonely lonely = lonely(level);
        double[][] totals = gather(leafTotals, level.stratumOf(), level.drawn().length);
        for (int entry = 0; entry < sums.entries(); entry++) {
            double scale = lonely.scale(level.stratumOf()[sums.leaf(entry)]);
            for (int one = 0; one < figures && scale != 0; one++) {
                for (int other = 0; other < figures; other++) {
                    covariance[one][other] += scale * square(entry, one, other);
                }
            }
        }
        for (int stratum = 0; stratum < level.drawn().length; stratum++) {
            double times = lonely.centred(stratum) ? lonely.scale(stratum) / level.drawn()[stratum] : 0;
            for (int one = 0; one < figures; one++) {
                for (int other = 0; other < figures; other++) {
                    covariance[one][other] -= times * totals[one][stratum] * totals[other][stratum];
                }
            }
        }
        return covariance;
    }

    private double square(int entry, int one, int other) {
        int part = sums.part(entry);
        int cell = sample.tree().cellOfLeaf()[sums.leaf(entry)];
        double a = perAnswer[one][part];
        double b = perChild[one][part] - explained[one][cell];
        double c = perAnswer[other][part];
        double d = perChild[other][part] - explained[other][cell];
        return a * c * sums.get(entry, Sums.Of.SQUARE_ANSWER_SQUARE)
                + (a * d + b * c) * sums.get(entry, Sums.Of.SQUARE_ANSWER)
                + b * d * sums.get(entry, Sums.Of.SQUARE);
    }

    private static double[][] gather(double[][] from, int[] into, int bins) {
        double[][] gathered = new double[from.length][bins];
        for (int figure = 0; figure < from.length; figure++) {
            for (int at = 0; at < into.length; at++) {
                gathered[figure][into[at]] += from[figure][at];
            }
        }
        return gathered;
    }

    private Lonely lonely(Level level) {
        return new Lonely(level, sample.lonely(), sample.tree().strataNames(), touched(level));
    }

    /** The strata in which some child of the figures was asked, whose variance is therefore wanted. */
    private boolean[] touched(Level level) {
        boolean[] touched = new boolean[level.drawn().length];
        boolean everybody = sample.margins().how() != Calibration.Method.NONE;
        for (int entry = 0; entry < sums.entries(); entry++) {
            touched[level.stratumOf()[level.clusterOf()[sums.leaf(entry)]]] |= everybody || sums.part(entry) > 0;
        }
        return touched;
    }

    /** What becomes of the strata of one cluster. */
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
    private record Lonely(Level level, LonelyCluster way, List<String> names, boolean[] touched) {

        double scale(int stratum) {
            if (!touched[stratum] || level.everybody(stratum)) {
                return 0;
            }
            double scale = level.scale(stratum);
            if (!level.lonely(stratum)) {
                return way == LonelyCluster.AVERAGE ? scale * averaged() : scale;
            }
            return switch (way) {
                case FAIL -> throw alone(stratum);
                case REMOVE, CERTAINTY, AVERAGE -> 0;
                case ADJUST -> scale;
            };
        }

        boolean centred(int stratum) {
            return !level.lonely(stratum);
        }

        private double averaged() {
            double all = 0;
            double good = 0;
            for (int stratum = 0; stratum < touched.length; stratum++) {
                all += touched[stratum] ? 1 : 0;
                good += touched[stratum] && !level.lonely(stratum) ? 1 : 0;
            }
            return all / good;
        }

        private NotAsAskedException alone(int stratum) {
            return new NotAsAskedException(
                    "Only one cluster was drawn from stratum %s, so it cannot say how much clusters differ."
                            .formatted(stratum < names.size() ? names.get(stratum) : "number " + (stratum + 1)),
                    "it belongs together with another stratum, or say \"lonely\": \"adjust\" (or remove, certainty,"
                            + " average).");
        }
    }
}
