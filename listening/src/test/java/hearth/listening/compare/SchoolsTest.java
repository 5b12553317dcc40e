package hearth.listening.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal to R's package survey 4.1; the call stands beside each figure. */
class SchoolsTest {

    private static final Gap PRIMARY_AND_OTHERS =
            new Gap(Asked.share("awards", "Yes"), Where.is("stype", "E"), new Gap.Against.Others(), List.of());

    @TempDir
    private Path folder;

    @Test
    void aShareOfAStratifiedSampleHasTheRangesOfR() {
        Estimate awards = Asked.of(Schools.STRATIFIED, Asked.share("awards", "Yes", Interval.values()))
                .first(Schools.stratified(folder));

        close(awards.estimate(), 0.6389360641); // svymean(~awards, dstrat)
        close(awards.se(), 0.0344059179973);
        assertThat(awards.df()).isEqualTo(197);
        range(awards, Interval.LOGIT, 0.5687210989, 0.7036757794); // svyciprop(~I(awards=="Yes"), dstrat, "logit")
        range(awards, Interval.BETA, 0.5672187015, 0.7063547830);
        range(awards, Interval.LIKELIHOOD, 0.5693959846, 0.7047859014);
        range(awards, Interval.MEAN, 0.5710848745, 0.7067872536);
        range(awards, Interval.ASIN, 0.5699263226, 0.7051778057);
        range(awards, Interval.WILSON, 0.569416963839, 0.703083750437); // by formula
    }

    @Test
    void eachGroupHasItsShare() {
        List<Estimate> byType = Asked.of(
                        Schools.STRATIFIED,
                        new Question.Share(
                                "awards", List.of("Yes"), List.of(), List.of("stype"), Where.everyone(), List.of()))
                .in(Schools.stratified(folder))
                .estimates();

        // svyby(~I(awards=="Yes"), ~stype, dstrat, svymean)
        assertThat(byType)
                .extracting(Estimate::by)
                .containsExactly(Map.of("stype", "E"), Map.of("stype", "H"), Map.of("stype", "M"));
        close(byType.get(0).se(), 0.04411208550);
        close(byType.get(1).se(), 0.06439505051);
        close(byType.get(2).se(), 0.06959660266);
    }

    @Test
    void aTableIsTestedAsRaoAndScottHaveIt() {
        Association test = Asked.of(Schools.STRATIFIED, Asked.share("awards", "Yes"))
                .crossed("sch.wide", "stype")
                .in(Schools.stratified(folder))
                .tests()
                .getFirst();

        assertThat(test.f()).isCloseTo(17.247444, within(5e-7)); // svychisq(~sch.wide+stype, dstrat)
        assertThat(test.ndf()).isCloseTo(1.8286715, within(5e-8));
        assertThat(test.ddf()).isCloseTo(360.2482863, within(5e-8));
        assertThat(test.p()).isCloseTo(2.035046e-07, within(5e-14));
        assertThat(test.chi()).isCloseTo(26.753534, within(5e-7)); // statistic="Chisq"
        assertThat(test.chiP()).isCloseTo(3.232438e-08, within(5e-15));
    }

    @Test
    void aGapIsTheTTestOfR() {
        Difference gap = Asked.of(Schools.STRATIFIED, Asked.share("awards", "Yes"))
                .gaps(PRIMARY_AND_OTHERS)
                .in(Schools.stratified(folder))
                .differences()
                .getFirst();

        close(gap.estimate(), 0.3181331075); // svyttest(I(awards=="Yes")~I(stype=="E"), dstrat)
        assertThat(gap.t()).isCloseTo(4.8545186, within(5e-8));
        assertThat(gap.df()).isEqualTo(196);
        close(gap.interval().low(), 0.1888919898);
        close(gap.interval().high(), 0.4473742253);
        assertThat(gap.p()).isCloseTo(2.459756e-06, within(5e-13));
        assertThat(gap.pAdjusted()).isEqualTo(gap.p());
    }

    @Test
    void aShareOfAClusterSampleKnowsOfTheClusters() {
        Estimate awards = Asked.of(Schools.CLUSTERED, Asked.share("awards", "Yes", Interval.LOGIT, Interval.BETA))
                .first(Schools.clustered(folder));

        close(awards.estimate(), 0.7103825137);
        close(awards.se(), 0.03301829955);
        close(awards.deff(), 0.9937753599); // svymean(~awards, dclus1, deff=TRUE)
        assertThat(awards.df()).isEqualTo(14);
        range(awards, Interval.LOGIT, 0.6348391916, 0.7758165114);
        range(awards, Interval.BETA, 0.6334368391, 0.7793385362);
    }

    @Test
    void weightsAreFittedToOneMargin() {
        Calibration types = new Calibration(
                Calibration.Method.POSTSTRATIFY, List.of(Asked.margin("stype", Schools.TYPES)), Calibration.UNTRIMMED);

        Analysis fitted = fitted(types);

        // postStratify(dclus1, ~stype, pop.types)
        close(fitted.estimates().getFirst().estimate(), 0.68788918);
        close(fitted.estimates().getFirst().se(), 0.033087838274);
        assertThat(fitted.estimates().getLast().estimate()).isCloseTo(3680892.9, within(0.05));
        assertThat(fitted.estimates().getLast().se()).isCloseTo(406292.64, within(0.005));
    }

    @Test
    void weightsAreRakedToTwoMarginsUntilNothingMoves() {
        Calibration both = new Calibration(
                Calibration.Method.RAKE,
                List.of(Asked.margin("stype", Schools.TYPES), Asked.margin("sch.wide", Schools.WIDE)),
                Calibration.UNTRIMMED);

        Analysis fitted = fitted(both);

        // rake(dclus1, list(~stype, ~sch.wide), ..., control=list(epsilon=1e-12, maxit=1000))
        close(fitted.estimates().getFirst().estimate(), 0.661269730322);
        close(fitted.estimates().getFirst().se(), 0.021788600893);
        assertThat(fitted.estimates().getLast().estimate()).isCloseTo(3647280.14807, within(5e-6));
        assertThat(fitted.estimates().getLast().se()).isCloseTo(400603.256862, within(5e-7));
        assertThat(fitted.weights().least()).isCloseTo(29.8706754927, within(5e-11));
        assertThat(fitted.weights().most()).isCloseTo(67.1255292412, within(5e-11));
    }

    private Analysis fitted(Calibration calibration) {
        return Asked.of(
                        Schools.CLUSTERED,
                        Asked.share("awards", "Yes"),
                        new Question.Total("enroll", List.of(), Where.everyone()))
                .fitted(calibration)
                .in(Schools.clustered(folder));
    }

    private static void range(Estimate estimate, Interval way, double low, double high) {
        Range range = estimate.intervals().getOrDefault(way, Range.UNKNOWN);
        close(range.low(), low);
        close(range.high(), high);
    }

    private static void close(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(1e-8));
    }
}
