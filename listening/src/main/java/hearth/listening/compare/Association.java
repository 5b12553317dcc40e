package hearth.listening.compare;

/**
 * Whether two things go together among the children, by the test of Rao and Scott.
 *
 * @param rows    the one column
 * @param columns the other
 * @param n       how many answered both
 * @param f       F, with its two degrees of freedom
 * @param ndf     the first
 * @param ddf     the second
 * @param p       how often chance alone would show as much
 * @param chi     the same as Pearson's chi-square, of the first order
 * @param chiDf   its degrees of freedom
 * @param chiP    its probability
 */
public record Association(
        String rows,
        String columns,
        long n,
        double f,
        double ndf,
        double ddf,
        double p,
        double chi,
        long chiDf,
        double chiP) {}
