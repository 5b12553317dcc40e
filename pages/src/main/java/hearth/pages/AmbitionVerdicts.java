package hearth.pages;

import java.util.List;

/** What one ambition's promises came to, for one child. */
public record AmbitionVerdicts(String name, String sentence, List<VerdictLine> verdicts) {

    public AmbitionVerdicts {
        verdicts = List.copyOf(verdicts);
    }
}
