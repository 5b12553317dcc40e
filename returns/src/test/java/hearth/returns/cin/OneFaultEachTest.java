package hearth.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearth.returns.Finding;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.cin.rules.CinRun;
import hearth.returns.cin.rules.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The little census breaks no rule; one small change breaks each rule in its turn, in the place that is changed. */
class OneFaultEachTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theLittleCensusPassesEveryRule() {
        CinCensus census = SmallCensus.census(folder, SmallCensus.text());

        assertThat(census.findings().kept()).isEmpty();
        assertThat(CinRun.of(CinRules.all(), census).rulings())
                .hasSize(109)
                .allSatisfy(ruling ->
                        assertThat(ruling.answer()).as(ruling.rule().code()).isInstanceOf(Answer.Passed.class));
    }

    @Test
    void everyRuleHasItsOwnFault() {
        assertThat(faults().map(Fault::rule))
                .containsExactlyInAnyOrderElementsOf(
                        CinRules.all().stream().map(Rule::code).toList());
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSpeaksOfItsFault() {
        return faults().map(fault -> dynamicTest(fault.rule(), () -> speaks(fault)));
    }

    @Test
    void theOrderOfRulesAndChildrenMakesNoDifference() {
        String text = SmallCensus.text();
        for (Fault fault : faults().toList()) {
            text = fault.madeWherePossible(text);
        }
        CinCensus census = SmallCensus.census(folder, text);
        Map<String, Answer> answers = answers(CinRules.all(), census);
        assertThat(answers.values()).filteredOn(Answer.Failed.class::isInstance).hasSizeGreaterThan(20);

        Random seeded = new Random(20260331);
        for (int round = 0; round < 20; round++) {
            List<Rule> rules = new ArrayList<>(CinRules.all());
            Collections.shuffle(rules, seeded);
            List<String> children = new ArrayList<>(List.of(text.split("(?=<Child>)|(?<=</Child>)(?=</Children>)")));
            String head = children.removeFirst();
            String tail = children.removeLast();
            Collections.shuffle(children, seeded);
            CinCensus shuffled = SmallCensus.census(folder, head + String.join("", children) + tail);
            assertThat(answers(rules, shuffled)).isEqualTo(answers);
        }
    }

    private static Map<String, Answer> answers(List<Rule> rules, CinCensus census) {
        Map<String, Answer> answers = new TreeMap<>();
        CinRun.of(rules, census)
                .rulings()
                .forEach(ruling -> answers.put(ruling.rule().code(), ruling.answer()));
        return answers;
    }

    @TestFactory
    Stream<DynamicTest> noOtherRuleSpeaksButThoseThatMay() {
        return faults().map(fault -> dynamicTest(
                fault.rule(), () -> assertThat(whoSpeaks(fault)).containsExactlyInAnyOrderElementsOf(fault.all())));
    }

    private List<String> whoSpeaks(Fault fault) {
        CinCensus census = SmallCensus.census(folder, fault.made(SmallCensus.text()));
        return CinRun.of(CinRules.all(), census).rulings().stream()
                .filter(ruling -> ruling.answer() instanceof Answer.Failed)
                .map(ruling -> ruling.rule().code())
                .toList();
    }

    private void speaks(Fault fault) {
        CinCensus census = SmallCensus.census(folder, fault.made(SmallCensus.text()));
        CinRun run = CinRun.of(List.of(CinRules.named(fault.rule()).orElseThrow()), census);

        assertThat(run.rulings().getFirst().answer()).isInstanceOf(Answer.Failed.class);
        List<Finding> findings = new ArrayList<>(run.findingsOfTheWhole());
        census.children().forEach(child -> findings.addAll(run.findings(child)));
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.maybe()).startsWith("Maybe "));
        assertThat(run.pointed().stream().map(at -> at.table() + "." + at.element()))
                .containsAll(fault.at().isEmpty() ? List.of() : List.of(fault.at()));
    }

    private static Stream<Fault> faults() {
        return SmallCensus.resource("one-fault-each.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Fault::of);
    }

    /**
     * A change to the little census that breaks one rule.
     *
     * @param also the other rules that rightly speak of it too
     */
    private record Fault(String rule, List<String> also, String at, List<List<String>> changes) {

        static Fault of(String line) {
            String[] parts = line.split(" \\| ", 4);
            List<List<String>> changes = Stream.of(parts[3].split(" && ", -1))
                    .map(change -> List.of(change.split(" => ?", 2)))
                    .toList();
            String also = parts[1].strip();
            return new Fault(
                    parts[0], also.isEmpty() ? List.of() : List.of(also.split(" ", -1)), parts[2].strip(), changes);
        }

        List<String> all() {
            List<String> all = new ArrayList<>(also);
            all.add(rule);
            return all;
        }

        String made(String text) {
            for (List<String> change : changes) {
                assertThat(text).contains(change.getFirst());
            }
            return madeWherePossible(text);
        }

        String madeWherePossible(String text) {
            String changed = text;
            for (List<String> change : changes) {
                int at = changed.indexOf(change.getFirst());
                if (at >= 0) {
                    changed = changed.substring(0, at)
                            + change.getLast()
                            + changed.substring(at + change.getFirst().length());
                }
            }
            return changed;
        }
    }
}
