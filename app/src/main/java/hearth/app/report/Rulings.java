package hearth.app.report;

import hearth.app.check.Checked;
import hearth.app.check.Reasons;
import hearth.app.check.Reasons.About;
import hearth.app.check.Reasons.Reason;
import hearth.returns.Finding;
import hearth.returns.Severity;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Chapter;
import hearth.returns.rules.Rule;
import hearth.returns.rules.Ruling;
import hearth.returns.rules.Spread;
import hearth.returns.rules.ssda903.SsdaRules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the rules say of a council's return, and of which children: worked out once for all pages. */
final class Rulings {

    private final Checked checked;
    private final Reasons reasons;
    private final Spread spread;
    private final Map<String, String> about = new HashMap<>();

    Rulings(Checked checked, Reasons reasons) {
        this.checked = checked;
        this.reasons = reasons;
        this.spread = checked.rules().spread();
        for (Chapter chapter : SsdaRules.chapters()) {
            chapter.rules().forEach(rule -> about.put(rule.code(), chapter.title()));
        }
    }

    List<Ruling> all() {
        return checked.rulings();
    }

    Reasons reasons() {
        return reasons;
    }

    /** What the rule is about, for example "Placements". */
    String about(Rule rule) {
        return about.getOrDefault(rule.code(), "The return");
    }

    /** The place of the rule with this code. */
    OptionalInt place(String code) {
        return IntStream.range(0, all().size())
                .filter(place -> all().get(place).rule().code().equals(code))
                .findFirst();
    }

    /** The rules that found something. */
    IntStream broken() {
        return IntStream.range(0, all().size()).filter(place -> all().get(place).answer() instanceof Answer.Failed);
    }

    /** The children of whom the rule at this place speaks. */
    BitSet children(int place) {
        return spread.children(place);
    }

    /** How many rows of the child the rules find. */
    int findings(int child) {
        return spread.findings(child);
    }

    /** For how many of these children a reason was given why the rule is wrong about them. */
    int explained(int place) {
        String code = all().get(place).rule().code();
        return (int) children(place).stream()
                .filter(child -> reasons.of(new About(code, id(child))).isPresent())
                .count();
    }

    /** The children of whom the rule speaks and for whom nobody has given a reason yet. */
    int unexplained(int place) {
        return children(place).cardinality() - explained(place);
    }

    /** What one rule finds in one child's rows. */
    List<Finding> findings(int place, int child) {
        String code = all().get(place).rule().code();
        return checked.rules().findings(child).stream()
                .filter(finding -> finding.rule().equals(code))
                .toList();
    }

    /** Why it is right as it stands, where somebody said so. */
    String reason(Finding finding) {
        return finding.child()
                .flatMap(child -> reasons.of(new About(finding.rule(), child)))
                .map(Reason::words)
                .orElse("");
    }

    /** Whether what the rule finds may be right. */
    static boolean isQuestion(Rule rule) {
        return rule.severity() == Severity.QUERY;
    }

    String id(int child) {
        return checked.ssda903().children().id(child);
    }
}
