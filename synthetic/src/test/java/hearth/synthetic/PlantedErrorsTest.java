package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Finding;
import hearth.returns.Progress;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import hearth.synthetic.PlantedErrors.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever plants errors in a return knows what a check must find in it. */
class PlantedErrorsTest {

    private static final Set<String> A_TRUE_STORY_CAN_RAISE = Set.of("624", "1003");

    @TempDir
    private Path folder;

    @Test
    void eachPlantedErrorIsFoundAndNothingElseButWhatFollowsFromIt() throws IOException {
        List<Slip> planted = planted();
        Ssda903 ssda903 = read();
        RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, OwnLists.in(folder)));

        assertThat(planted)
                .extracting(Slip::rule)
                .hasSize(Mistake.values().length)
                .doesNotHaveDuplicates();
        assertThat(planted).allSatisfy(error -> {
            Set<String> found = rules(run, ssda903, error.child());
            assertThat(found).contains(error.rule());
            found.remove(error.rule());
            assertThat(found).isSubsetOf(error.also());
        });
        Set<String> children = planted.stream().map(Slip::child).collect(Collectors.toSet());
        assertThat(IntStream.range(0, ssda903.children().count())
                        .filter(child -> !children.contains(ssda903.children().id(child)))
                        .boxed()
                        .flatMap(child -> run.findings(child).stream())
                        .map(Finding::rule))
                .isSubsetOf(A_TRUE_STORY_CAN_RAISE);
    }

    @Test
    void theListSaysWhatWasChangedAndTheSameErrorsArePlantedAgain() throws IOException {
        List<Slip> planted = planted();
        List<String> list = Files.readAllLines(folder.resolve("errors.csv"));

        assertThat(list.getFirst()).isEqualTo("rule,also,child,table,item,was,is");
        assertThat(list).hasSize(planted.size() + 1).anyMatch(line -> line.matches("103,,.*,Header,ETHNIC,.*,XXXX"));
        assertThat(planted()).isEqualTo(planted);
    }

    private static Set<String> rules(RuleRun run, Ssda903 ssda903, String child) {
        return run.findings(ssda903.children().withId(child).orElseThrow()).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Slip> planted() throws IOException {
        InventedCouncil.of(7).lookingAfter(1500).writeReturn(folder, Progress.none());
        return PlantedErrors.plantIn(folder, 2026);
    }

    private Ssda903 read() {
        Path years = folder.resolve("ssda903");
        return switch (ReturnReading.of(years.resolve("2026"))
                .lastYear(years.resolve("2025"))
                .read(Progress.none())) {
            case Outcome.Read(var read) -> read;
            case Outcome.Unusable _, Outcome.Stopped _ -> throw new AssertionError("it was not read");
        };
    }
}
