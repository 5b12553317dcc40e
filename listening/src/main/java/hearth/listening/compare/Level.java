package hearth.listening.compare;

/**
 * One stage at which clusters were drawn from strata. At the last stage a cluster may be one single answer; then only the
 * sums of a leaf's answers and of their squares are needed, never the answers themselves.
 *
 * @param clusterOf the cluster of each leaf; the leaf itself where each answer is a cluster
 * @param stratumOf the stratum of each cluster
 * @param drawn     how many clusters were drawn from each stratum
 * @param notDrawn  the fraction of each stratum's clusters that was not drawn: 1 where nobody knows how many there are
 * @param above     the fraction that was drawn at the stages above
 * @param single    where each answer is a cluster
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, read in place and never handed out
record Level(int[] clusterOf, int[] stratumOf, long[] drawn, double[] notDrawn, double[] above, Single single) {

    /** Whether a cluster is one answer. */
    enum Single {
        CLUSTER,
        ANSWER
    }

    private static final double NOTHING_LEFT = 1e-7;

    boolean eachAnswer() {
        return single == Single.ANSWER;
    }

    /** Nobody was left to draw, so chance has no part in this stratum. */
    boolean everybody(int stratum) {
        return notDrawn[stratum] < NOTHING_LEFT;
    }

    boolean lonely(int stratum) {
        return drawn[stratum] == 1 && !everybody(stratum);
    }

    double scale(int stratum) {
        long n = drawn[stratum];
        return above[stratum] * notDrawn[stratum] * (n > 1 ? n / (n - 1.0) : 1);
    }
}
