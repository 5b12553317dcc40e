import hearth.returns.Progress;
import hearth.returns.rules.Answer;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Ruling;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.Outcome;
import hearth.returns.ssda903.ReturnReading;
import hearth.returns.ssda903.Ssda903;
import java.nio.file.Path;
import java.util.List;

/** From the files of two years to counted findings of every rule, in a Java that has just been started. */
void main(String[] words) {
    long begun = System.nanoTime();
    Outcome outcome =
            ReturnReading.of(Path.of(words[0])).lastYear(Path.of(words[1])).read(Progress.none());
    Ssda903 ssda903 = ((Outcome.Read) outcome).ssda903();
    long read = System.nanoTime();
    RuleRun run = RuleRun.of(SsdaRules.all(), ssda903, Setting.of(ssda903, ReferenceData.none()));
    long bound = System.nanoTime();
    List<Ruling> rulings = run.rulings();
    long judged = System.nanoTime();
    long findings = rulings.stream()
            .mapToLong(ruling -> ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0)
            .sum();
    IO.println("%,d children, %d rules, %,d findings"
            .formatted(ssda903.children().count(), rulings.size(), findings));
    IO.println("files read %.2f s, rules bound %.2f s, children judged %.2f s, together %.2f s"
            .formatted((read - begun) / 1e9, (bound - read) / 1e9, (judged - bound) / 1e9, (judged - begun) / 1e9));
}
