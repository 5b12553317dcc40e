package hearth.returns.rules.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.rules.Answer;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.rules.Rule;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Ruling;
import hearth.returns.rules.Setting;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Ssda903;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the rules for every return, sound or broken. */
class LawsOfRulesTest {

    private static final int GROUPS = 6;

    private static final ReferenceData KNOWN = new ReferenceData.Known(
            Optional.of("383"),
            Optional.empty(),
            Optional.of(urn -> urn.equals("SC100")
                    ? List.of(new Registration(
                            urn,
                            Optional.of("K2"),
                            Optional.of("PR4"),
                            ReturnDay.of("30/06/2026"),
                            Optional.of("LS11AA"),
                            Optional.of("380")))
                    : List.of()));

    @Property(tries = 60)
    void noRuleGoesWrongWhateverTheValuesAre(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int children) {
        assertThat(run(SsdaRules.all(), new RandomReturn(seed, children).joined())
                        .rulings())
                .allSatisfy(ruling -> assertThat(faults(ruling.answer())).isZero());
    }

    @Property(tries = 30)
    void theOrderOfTheRulesChangesNoAnswer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int children) {
        Ssda903 ssda903 = new RandomReturn(seed, children).joined();
        List<Rule> otherwise = new ArrayList<>(SsdaRules.all());
        Collections.shuffle(otherwise, new Random(seed));

        assertThat(answers(run(otherwise, ssda903))).isEqualTo(answers(run(SsdaRules.all(), ssda903)));
    }

    @Property(tries = 30)
    void rulesJudgedInSixGroupsAndJoinedSayTheSame(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int children) {
        Ssda903 ssda903 = new RandomReturn(seed, children).joined();
        Map<String, Answer> joined = new TreeMap<>();
        for (int group = 0; group < GROUPS; group++) {
            int mine = group;
            List<Rule> some = IntStream.range(0, SsdaRules.all().size())
                    .filter(rule -> rule % GROUPS == mine)
                    .mapToObj(SsdaRules.all()::get)
                    .toList();
            joined.putAll(answers(run(some, ssda903)));
        }

        assertThat(joined).isEqualTo(answers(run(SsdaRules.all(), ssda903)));
    }

    @Property(tries = 30)
    void whatIsFoundOfOneChildAndCountedOfAllAgree(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int children) {
        Ssda903 ssda903 = new RandomReturn(seed, children).joined();
        RuleRun run = run(SsdaRules.all(), ssda903);
        Map<String, Long> found = new HashMap<>();
        for (int child = 0; child < ssda903.children().count(); child++) {
            run.findings(child).forEach(finding -> found.merge(finding.rule(), 1L, Long::sum));
        }

        for (Ruling ruling : run.rulings()) {
            long counted = ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0;
            assertThat(found.getOrDefault(ruling.rule().code(), 0L)).isEqualTo(counted);
        }
    }

    @Property(tries = 30)
    void theOrderInWhichChildrenAreAskedChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int children) {
        Ssda903 ssda903 = new RandomReturn(seed, children).joined();
        RuleRun run = run(SsdaRules.all(), ssda903);
        Map<Integer, List<Finding>> forwards = new TreeMap<>();
        Map<Integer, List<Finding>> backwards = new TreeMap<>();
        int count = ssda903.children().count();
        IntStream.range(0, count).forEach(child -> forwards.put(child, run.findings(child)));
        IntStream.range(0, count).forEach(child -> backwards.put(count - 1 - child, run.findings(count - 1 - child)));

        assertThat(backwards).isEqualTo(forwards);
        assertThat(onTwoThreads(run, count)).isEqualTo(forwards);
    }

    private static Map<Integer, List<Finding>> onTwoThreads(RuleRun run, int count) {
        Map<Integer, List<Finding>> found = Collections.synchronizedMap(new TreeMap<>());
        IntStream.range(0, count).parallel().forEach(child -> found.put(child, run.findings(child)));
        return new TreeMap<>(found);
    }

    @Property(tries = 30)
    void eachChildIsJudgedWithoutTheOthers(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int children) {
        Ssda903 ssda903 = new RandomReturn(seed, children).joined();
        List<Rule> ofOneChild = SsdaRules.all().stream()
                .filter(rule -> !rule.code().equals("444"))
                .toList();
        RuleRun all = run(ofOneChild, ssda903);
        for (int child = 0; child < ssda903.children().count(); child++) {
            String id = ssda903.children().id(child);
            Ssda903 alone = new RandomReturn(seed, children).only(id).joined();
            RuleRun one = run(ofOneChild, alone);
            List<String> found = alone.children().count() == 0 ? List.of() : said(one.findings(0));

            assertThat(found).isEqualTo(said(all.findings(child)));
        }
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.cells() + " " + table(finding.place()))
                .toList();
    }

    private static String table(Place place) {
        return place instanceof Place.InRow row ? row.year() + " " + row.table() : "";
    }

    private static RuleRun run(List<Rule> rules, Ssda903 ssda903) {
        return RuleRun.of(rules, ssda903, Setting.of(ssda903, KNOWN));
    }

    private static Map<String, Answer> answers(RuleRun run) {
        Map<String, Answer> answers = new TreeMap<>();
        run.rulings().forEach(ruling -> answers.put(ruling.rule().code(), ruling.answer()));
        return answers;
    }

    private static long faults(Answer answer) {
        return switch (answer) {
            case Answer.Passed _ -> 0;
            case Answer.Failed failed -> failed.faults();
            case Answer.NotEvaluated not -> not.why() == Answer.Why.FAULT ? 1 : 0;
        };
    }
}
