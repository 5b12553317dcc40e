package hearth.app.check;

import hearth.returns.Finding;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.cin.rules.CinRun;
import hearth.returns.cin.rules.Ruling;
import java.util.List;

/**
 * A children in need census that was read and judged.
 *
 * @param run the rules, ready to be asked about one child
 * @param rulings what each rule says of the whole
 * @param verdicts what came of every promise
 */
public record CensusChecked(CinCensus census, CinRun run, List<Ruling> rulings, Verdicts verdicts) {

    public CensusChecked {
        rulings = List.copyOf(rulings);
    }

    /** A census with its verdicts; its rules are judged now. */
    public static CensusChecked of(CinCensus census, Verdicts verdicts) {
        CinRun run = CinRun.of(CinRules.all(), census);
        return new CensusChecked(census, run, run.rulings(), verdicts);
    }

    /** What the rules find in one child; nothing where the census does not hold the child. */
    public List<Finding> findings(int child) {
        return child < census.children().size() ? run.findings(census.children().get(child)) : List.of();
    }

    /** Whether a rule failed, a promise was broken or the file is not right. */
    public boolean isSomethingWrong() {
        return verdicts.isSomethingBroken()
                || census.findings().count() > 0
                || rulings.stream().anyMatch(ruling -> ruling.answer() instanceof Answer.Failed);
    }
}
