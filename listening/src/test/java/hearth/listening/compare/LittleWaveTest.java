package hearth.listening.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearth.listening.NotAsAskedException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invented wave of 101 children in nine councils of three regions, against R's package survey:
 * {@code d <- svydesign(id=~council, strata=~region, weights=~weight, fpc=~councils, data=x)}, no answer read as NA.
 */
class LittleWaveTest {

    private static final Drawn BY_COUNCIL = drawn(List.of("councils"), LonelyCluster.FAIL);
    private static final Drawn OPEN_ENDED = drawn(List.of(), LonelyCluster.FAIL);
    private static final Where CHILDRENS_HOME = Where.is("home", "children's home");

    @TempDir
    private Path folder;

    @Test
    void aGroupThatOneRegionLacksHasTheClustersAndStrataItStandsIn() {
        Question safe = new Question.Share(
                "safe", List.of("agree"), List.of(), List.of(), CHILDRENS_HOME, List.of(Interval.LOGIT, Interval.BETA));

        Estimate estimate = Asked.of(BY_COUNCIL, safe).first(wave());

        // h <- subset(d, home=="children's home" & !is.na(safe)); svymean(~I(safe=="agree"), h, deff=TRUE); svyciprop
        close(estimate.estimate(), 0.702370500439);
        close(estimate.se(), 0.176496244263);
        assertThat(estimate.df()).isEqualTo(3);
        close(estimate.deff(), 0.761793455082);
        close(range(estimate, Interval.LOGIT).low(), 0.138440226447);
        close(range(estimate, Interval.LOGIT).high(), 0.971955814435);
        close(range(estimate, Interval.BETA).low(), 0.183436349624);
        close(range(estimate, Interval.BETA).high(), 0.983905822262);
        assertThat(estimate.says()).contains("Fewer than 11 children on one side: it is not for publishing.");
    }

    @Test
    void noAnswerBelongsToNoBase() {
        Estimate all = Asked.of(BY_COUNCIL, Asked.share("safe", "agree")).first(wave());
        Estimate ofTwo = Asked.of(
                        BY_COUNCIL,
                        new Question.Share(
                                "safe",
                                List.of("agree"),
                                List.of("agree", "disagree"),
                                List.of(),
                                Where.everyone(),
                                List.of()))
                .first(wave());

        // s <- subset(d, !is.na(safe)); svymean(~I(safe=="agree"), s, deff=TRUE)
        close(all.estimate(), 0.680180288046);
        close(all.se(), 0.0254903163287);
        close(all.deff(), 0.278628566778);
        assertThat(all.n()).isEqualTo(92);
        assertThat(all.says().getFirst()).contains("who gave none is not counted");
        // subset(d, safe %in% c("agree","disagree"))
        close(ofTwo.estimate(), 0.742743001583);
        close(ofTwo.se(), 0.025435530653);
        assertThat(ofTwo.says().getFirst()).isEqualTo("Of the 84 who answered agree, disagree.");
    }

    @Test
    void aTestLeavesOutWhoDidNotAnswer() {
        Association test = Asked.of(BY_COUNCIL, Asked.share("safe", "agree"))
                .crossed("safe", "age")
                .in(wave())
                .tests()
                .getFirst();

        // svychisq(~safe+age, d)
        close(test.f(), 1.04825855196);
        close(test.ndf(), 2.00927079645);
        close(test.ddf(), 12.0556247787);
        close(test.p(), 0.380747171646);
    }

    @Test
    void aTestOfATableInWhichOnlyOneAnswerWasGivenIsNotKnownAndNothingBreaks() throws IOException {
        Path file = Asked.write(
                folder, List.of("safe,sex", "agree,Girl", "agree,Boy", "disagree,", "perhaps,", "agree,Girl"));

        Association test = Asked.of(Drawn.plainly(), Asked.share("safe", "agree"))
                .crossed("safe", "sex")
                .in(file)
                .tests()
                .getFirst();

        assertThat(test.n()).isEqualTo(3);
        assertThat(test.f()).isNaN();
    }

    @Test
    void meansAndTotalsAreThoseOfR() {
        List<Estimate> hours = Asked.of(
                        BY_COUNCIL,
                        new Question.Total("hours", List.of(), Where.everyone()),
                        new Question.Mean("hours", List.of("sex", "age"), Where.everyone()))
                .in(wave())
                .estimates();

        assertThat(hours.getFirst().estimate()).isCloseTo(20664.108, within(1e-6)); // svytotal(~hours, d)
        assertThat(hours.getFirst().se()).isCloseTo(2067.03335185, within(1e-8));
        // svyby(~hours, ~sex+age, d, svymean)
        assertThat(hours.get(1).by()).isEqualTo(Map.of("sex", "Boy", "age", "13-17"));
        close(hours.get(1).se(), 0.9352365979196);
        assertThat(hours.get(6).by()).isEqualTo(Map.of("sex", "Girl", "age", "9-12"));
        close(hours.get(6).estimate(), 3.758881229207);
        close(hours.get(6).se(), 0.4454014177581);
    }

    @Test
    void aGapWithinAGroupUsesThatGroupsClusters() {
        Question safe = new Question.Share(
                "safe",
                List.of("agree"),
                List.of("agree", "disagree"),
                List.of(),
                new Where(Map.of("age", List.of("9-12", "13-17"))),
                List.of());
        Gap girls = new Gap(safe, Where.is("sex", "Girl"), new Gap.Against.Others(), List.of());

        Difference gap =
                Asked.of(BY_COUNCIL, safe).gaps(girls).in(wave()).differences().getFirst();

        // svyttest(I(safe=="agree")~I(sex=="Girl"), subset(d, safe %in% ... & age %in% c("9-12","13-17")))
        close(gap.estimate(), 0.0437413918689);
        close(gap.t(), 0.420061333122);
        assertThat(gap.df()).isEqualTo(5);
        close(gap.interval().low(), -0.223935774625);
        close(gap.interval().high(), 0.311418558363);
        close(gap.p(), 0.691881080295);
    }

    @Test
    void theOthersCanBeMadeAlikeInAge() {
        Gap girls = new Gap(
                Asked.share("safe", "agree"),
                Where.is("sex", "Girl"),
                new Gap.Against.Group(Where.is("sex", "Boy")),
                List.of("age"));

        Difference gap = Asked.of(BY_COUNCIL, Asked.share("safe", "agree"))
                .gaps(girls)
                .in(wave())
                .differences()
                .getFirst();

        // svycontrast over svytotal of girls and boys of each age: the girls' share less the boys', weighed by girls'
        // ages
        close(gap.estimate(), 0.0965723243067);
        close(gap.se(), 0.106355316777);
    }

    @Test
    void aRegionOfOneCouncilStopsTheAnalysisUnlessSomeoneDecides() throws IOException {
        assertThatThrownBy(() -> hoursWithout("Ivybridge", LonelyCluster.FAIL))
                .isInstanceOf(NotAsAskedException.class)
                .hasMessageContaining("Only one cluster was drawn from stratum South")
                .hasMessageContaining("Maybe");
        // options(survey.lonely.psu=...); svymean(~hours, d)
        close(hoursWithout("Ivybridge", LonelyCluster.REMOVE), 0.353854689046);
        close(hoursWithout("Ivybridge", LonelyCluster.CERTAINTY), 0.353854689046);
        close(hoursWithout("Ivybridge", LonelyCluster.ADJUST), 0.391516786658);
        close(hoursWithout("Ivybridge", LonelyCluster.AVERAGE), 0.433381715627);
    }

    @Test
    void fittedWeightsLeaveLessToChance() {
        Calibration.Margin sex = Asked.margin("sex", Map.of("Boy", 2100.0, "Girl", 2000.0));
        Calibration.Margin age = Asked.margin("age", Map.of("6-8", 1000.0, "9-12", 1700.0, "13-17", 1400.0));

        Estimate one = hours(new Calibration(Calibration.Method.POSTSTRATIFY, List.of(sex), Calibration.UNTRIMMED));
        Estimate two = hours(new Calibration(Calibration.Method.RAKE, List.of(sex, age), Calibration.UNTRIMMED));

        close(one.estimate(), 5.01368866668); // svymean(~hours, postStratify(p, ~sex, ...)), p without fpc
        close(one.se(), 0.370910846759);
        close(two.estimate(), 4.95283465642); // svymean(~hours, rake(p, list(~sex, ~age), ...))
        close(two.se(), 0.432378039181);
    }

    @Test
    void trimmedWeightsStayInTheirBoundsAndMeetTheTotals() {
        Sample.Weights free = raked(Calibration.UNTRIMMED).weights();
        Analysis trimmed = raked(new Range(0.87, 1.13));
        double average = 4100 / 101.0;

        assertThat(free.least()).isLessThan(0.87 * average);
        assertThat(free.most()).isGreaterThan(1.13 * average);
        assertThat(trimmed.weights().least()).isCloseTo(0.87 * average, within(1e-9));
        assertThat(trimmed.weights().most()).isCloseTo(1.13 * average, within(1e-9));
        assertThat(trimmed.estimates())
                .extracting(Estimate::estimate)
                .usingComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
                .containsExactly(1920 / 4100.0, 1150 / 4100.0, 1550 / 4100.0);
        assertThatThrownBy(() -> raked(new Range(0.99, 1.01)))
                .hasMessageContaining("cannot meet the totals")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aShareOfFewSchoolsIsWideWhicheverRangeWasAskedFor() {
        List<String> lines = new ArrayList<>(List.of("school,safe"));
        for (String school : List.of("Alder 8", "Beech 10", "Cedar 13")) {
            int agreed = Integer.parseInt(school.substring(6));
            for (int child = 0; child < 20; child++) {
                lines.add(school.substring(0, 5) + (child < agreed ? ",agree" : ",disagree"));
            }
        }
        Drawn bySchool = new Drawn(Optional.empty(), List.of(), List.of("school"), List.of(), LonelyCluster.FAIL);

        Estimate safe =
                Asked.of(bySchool, Asked.share("safe", "agree", Interval.LOGIT)).first(Asked.write(folder, lines));

        // by hand: 0.2497 / 0.00528 = 47 children's worth, and three schools make Korn and Graubard's range 0.6 wide
        assertThat(safe.intervals()).containsOnlyKeys(Interval.LOGIT);
        assertThat(safe.says()).contains("Told by few: it shows a direction at best, and no ranking.");
    }

    @Test
    void halvesSummedApartAreTheWhole() {
        Sums whole = new Sums(3);
        Sums left = new Sums(3);
        Sums right = new Sums(3);
        for (int child = 0; child < 1000; child++) {
            whole.add(child % 7, child % 3, 1 + child % 5, child % 2);
            (child < 400 ? left : right).add(child % 7, child % 3, 1 + child % 5, child % 2);
        }

        Sums merged = right.plus(left);

        for (Sums.Of which : Sums.Of.values()) {
            assertThat(merged.byPart(which)).containsExactly(whole.byPart(which));
        }
    }

    @Test
    void childrenAndTheAdultsWhoAnsweredForThemAreKeptApart() {
        Asked safe = Asked.of(BY_COUNCIL, Asked.share("safe", "agree"));

        assertThat(safe.voices("who", Plan.Voices.Pooled.APART).in(wave()).estimates())
                .extracting(Estimate::by)
                .containsExactly(Map.of("who", "adult on behalf"), Map.of("who", "child"));
        assertThat(safe.voices("who", Plan.Voices.Pooled.TOGETHER).in(wave()).says())
                .anyMatch(words -> words.contains("taken together, as was asked"));
        assertThatThrownBy(() -> safe.voices("who", Plan.Voices.Pooled.APART)
                        .gaps(new Gap(
                                Asked.share("safe", "agree"),
                                Where.is("sex", "Girl"),
                                new Gap.Against.Others(),
                                List.of()))
                        .in(wave()))
                .hasMessageContaining("would take children and the adults who answered for them together");
    }

    @Test
    void whereNobodySaidSoAColumnOfAdultsIsPointedAt() throws IOException {
        Path renamed = Files.writeString(
                folder.resolve("renamed.csv"), Files.readString(wave()).replaceFirst("who\n", "answered_by\n"));

        assertThat(Asked.of(BY_COUNCIL, Asked.share("safe", "agree"))
                        .in(renamed)
                        .says())
                .anyMatch(words -> words.startsWith("Column answered_by holds adults' answers beside children's"));
    }

    @Test
    void aYoungCarerIsAChildAndAFosterCarerAnAdult() {
        assertThat(List.of("young carer", "Young adult carer", "child, with help from a parent", "young parent"))
                .noneMatch(WhoAnswered::isAdult);
        assertThat(List.of("foster carer", "Parent", "adult on behalf", "on behalf of a young carer", "carers"))
                .allMatch(WhoAnswered::isAdult);
    }

    /** Fitted to more boys and more young children than answered, where everybody counted once before. */
    private static Analysis raked(Range trim) {
        Calibration fitted = new Calibration(
                Calibration.Method.RAKE,
                List.of(
                        Asked.margin("sex", Map.of("Boy", 2180.0, "Girl", 1920.0)),
                        Asked.margin("age", Map.of("6-8", 1150.0, "9-12", 1550.0, "13-17", 1400.0))),
                trim);
        return Asked.of(
                        Drawn.plainly(),
                        Asked.share("sex", "Girl"),
                        Asked.share("age", "6-8"),
                        Asked.share("age", "9-12"))
                .fitted(fitted)
                .in(wave());
    }

    private Estimate hours(Calibration calibration) {
        return Asked.of(OPEN_ENDED, new Question.Mean("hours", List.of(), Where.everyone()))
                .fitted(calibration)
                .first(wave());
    }

    private double hoursWithout(String council, LonelyCluster lonely) throws IOException {
        List<String> lines = Files.readAllLines(wave()).stream()
                .filter(line -> !line.contains(council))
                .toList();
        return Asked.of(drawn(List.of("councils"), lonely), new Question.Mean("hours", List.of(), Where.everyone()))
                .first(Asked.write(folder, lines))
                .se();
    }

    private static Drawn drawn(List<String> fpc, LonelyCluster lonely) {
        return new Drawn(Optional.of("weight"), List.of("region"), List.of("council"), fpc, lonely);
    }

    private static Range range(Estimate estimate, Interval way) {
        return estimate.intervals().getOrDefault(way, Range.UNKNOWN);
    }

    private static Path wave() {
        try {
            return Path.of(LittleWaveTest.class.getResource("little-wave.csv").toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void close(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(1e-8));
    }
}
