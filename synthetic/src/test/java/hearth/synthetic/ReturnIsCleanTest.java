package hearth.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.returns.Progress;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Answer.Why;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented council sends a return in which no rule finds anything, but for what a true story can bring about. */
class ReturnIsCleanTest {

    /**
     * Rule 624 asks for the birth of a young mother's first child again after she left care, rules 612 and 628 want it
     * left out. Rule 1003 knows only the last time a child came into care, and finds a decision of the time before.
     */
    private static final Set<String> A_TRUE_STORY_CAN_RAISE = Set.of("624", "1003");

    @ParameterizedTest
    @CsvSource({"1, 300, 2026", "7, 1500, 2026", "12, 4000, 2027", "5, 800, 2027"})
    void noRuleFindsAnythingElse(int seed, int children, int year, @TempDir Path folder) throws IOException {
        InventedCouncil.of(seed).lookingAfter(children).inYear(year).writeReturn(folder, Progress.none());
        Path years = folder.resolve("ssda903");
        Outcome outcome = ReturnReading.of(years.resolve(Integer.toString(year)))
                .lastYear(years.resolve(Integer.toString(year - 1)))
                .read(Progress.none());
        Ssda903 ssda903 = ((Outcome.Read) outcome).ssda903();

        RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, OwnLists.in(folder)));

        assertThat(codes(run, answer -> answer instanceof Answer.Failed)).isSubsetOf(A_TRUE_STORY_CAN_RAISE);
        assertThat(codes(
                        run,
                        answer -> answer instanceof Answer.NotEvaluated(var why, var _) && why == Why.NO_REFERENCE))
                .isEmpty();
    }

    private static Set<String> codes(RuleRun run, Predicate<Answer> which) {
        return run.rulings().stream()
                .filter(ruling -> which.test(ruling.answer()))
                .map(ruling -> ruling.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
