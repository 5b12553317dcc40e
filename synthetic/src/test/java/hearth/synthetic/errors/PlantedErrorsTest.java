package hearth.synthetic.errors;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.CollectionYear;
import hearth.returns.Finding;
import hearth.returns.Progress;
import hearth.returns.rules.Rule;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.synthetic.InventedCouncil;
import hearth.synthetic.OwnLists;
import hearth.synthetic.errors.PlantedErrors.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever plants errors in a return knows what a check must find in it. */
class PlantedErrorsTest {

    private static final Set<String> A_TRUE_STORY_CAN_RAISE = Set.of("624", "1003");

    /** The rule that finds the same pupil number twice finds both children who have it. */
    private static final String FINDS_THE_TWIN_TOO = "444";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"7, 3000, 2027", "1, 1500, 2026"})
    void eachPlantedErrorIsFoundAndNothingElseButWhatFollowsFromIt(int seed, int children, int year)
            throws IOException {
        List<Slip> planted = planted(seed, children, year);
        Ssda903 ssda903 = read(year);
        RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, OwnLists.in(folder)));

        assertThat(planted).allSatisfy(error -> {
            Set<String> found = rules(run, ssda903, error.child());
            assertThat(found).contains(error.rule());
            found.remove(error.rule());
            assertThat(found).isSubsetOf(error.also());
        });
        Set<String> known = known(planted);
        assertThat(IntStream.range(0, ssda903.children().count())
                        .filter(child -> !known.contains(ssda903.children().id(child)))
                        .boxed()
                        .flatMap(child -> run.findings(child).stream())
                        .map(Finding::rule))
                .isSubsetOf(A_TRUE_STORY_CAN_RAISE);
    }

    @Test
    void everyRuleOfTheNewestSetIsPlantedOrSaidWhyNot() throws IOException {
        List<Slip> planted = planted(7, 3000, 2027);
        List<String> not = Plantings.not().stream().map(NotPlanted::rule).toList();

        assertThat(SsdaRules.of(new CollectionYear(2027)))
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, planted.size() + not.size())
                        .mapToObj(at -> at < planted.size() ? planted.get(at).rule() : not.get(at - planted.size()))
                        .toList());
        assertThat(Plantings.not()).allSatisfy(rule -> assertThat(rule.why()).endsWith("."));
    }

    @Test
    void aPlantingNamesOnlyRulesThatThereAre() {
        assertThat(Plantings.all()).allSatisfy(planting -> {
            assertThat(SsdaRules.named(planting.rule())).isPresent();
            assertThat(planting.also())
                    .doesNotContain(planting.rule())
                    .allSatisfy(code -> assertThat(SsdaRules.named(code)).isPresent());
        });
    }

    @Test
    void theListSaysWhatIsWrongAndTheSameErrorsArePlantedAgain() throws IOException {
        List<Slip> planted = planted(7, 300, 2026);
        List<String> list = Files.readAllLines(folder.resolve("errors.csv"));

        assertThat(list.getFirst()).isEqualTo("rule,also,child,twin of,what is wrong");
        assertThat(list)
                .hasSize(planted.size() + 1)
                .anyMatch(line -> line.matches("103,204,PEN\\d{7},PEN0000001,The ethnic group is on no list"));
        assertThat(planted(7, 300, 2026)).isEqualTo(planted);
    }

    private static Set<String> known(List<Slip> planted) {
        Set<String> known = planted.stream().map(Slip::child).collect(Collectors.toCollection(HashSet::new));
        planted.stream()
                .filter(error -> error.rule().equals(FINDS_THE_TWIN_TOO))
                .map(Slip::twinOf)
                .forEach(known::add);
        return known;
    }

    private static Set<String> rules(RuleRun run, Ssda903 ssda903, String child) {
        return run.findings(ssda903.children().withId(child).orElseThrow()).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Slip> planted(int seed, int children, int year) throws IOException {
        InventedCouncil.of(seed).lookingAfter(children).inYear(year).writeReturn(folder, Progress.none());
        return PlantedErrors.plantIn(folder, year);
    }

    private Ssda903 read(int year) {
        Path years = folder.resolve("ssda903");
        return switch (ReturnReading.of(years.resolve(Integer.toString(year)))
                .lastYear(years.resolve(Integer.toString(year - 1)))
                .read(Progress.none())) {
            case Outcome.Read(var read) -> read;
            case Outcome.Unusable _, Outcome.Stopped _ -> throw new AssertionError("it was not read");
        };
    }
}
