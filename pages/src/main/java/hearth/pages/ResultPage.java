package hearth.pages;

import java.util.List;

/** What became of the promises to a council's children: five ambitions, their promises, and who to look at first. */
public record ResultPage(
        Links links,
        ReturnSeen seen,
        List<AmbitionSummary> ambitions,
        List<ChildLine> first,
        int findings,
        List<TakeAway> takeAways) {

    public ResultPage {
        ambitions = List.copyOf(ambitions);
        first = List.copyOf(first);
        takeAways = List.copyOf(takeAways);
    }
}
