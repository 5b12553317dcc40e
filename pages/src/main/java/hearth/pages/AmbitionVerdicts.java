package hearth.pages;

import java.util.List;

/** What the promises of one ambition, or of one outcome, came to for one child. */
public record AmbitionVerdicts(String name, String sentence, List<VerdictLine> verdicts) {

    public AmbitionVerdicts {
        verdicts = List.copyOf(verdicts);
    }

    /** What can be told. */
    public List<VerdictLine> told() {
        return verdicts.stream()
                .filter(line -> line.outcome() != Outcome.CANNOT_TELL)
                .toList();
    }

    /** What nobody can tell from this return. */
    public List<VerdictLine> untold() {
        return verdicts.stream()
                .filter(line -> line.outcome() == Outcome.CANNOT_TELL)
                .toList();
    }
}
