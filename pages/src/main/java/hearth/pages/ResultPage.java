package hearth.pages;

import java.util.List;

/** What became of the promises to a council's children: five ambitions, their promises, and who to look at first. */
public record ResultPage(
        Links links,
        ReturnSeen seen,
        List<AmbitionSummary> ambitions,
        List<ChildLine> first,
        int findings,
        int rulesBroken,
        List<TakeAway> takeAways) {

    public ResultPage {
        ambitions = List.copyOf(ambitions);
        first = List.copyOf(first);
        takeAways = List.copyOf(takeAways);
    }

    /** Every promise of every ambition together. */
    public Tally all() {
        return ambitions.stream().map(AmbitionSummary::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The share of all promises that was kept in time, in a sentence. */
    public String keptInShort() {
        if (all().judged() == 0) {
            return "This return can prove no promise kept or broken.";
        }
        return Share.inWords(all().of(Outcome.KEPT), all().judged())
                + " were kept in time, of those that can be judged.";
    }

    /** What must be known with it: what was not kept, and what cannot be told. */
    public String restInShort() {
        long silent = ambitions.stream()
                .filter(ambition -> !ambition.silence().isEmpty())
                .count();
        return "%s were broken, %s kept late. For %s more we cannot tell.%s"
                .formatted(
                        Share.number(all().of(Outcome.BROKEN)),
                        Share.number(all().of(Outcome.KEPT_LATE)),
                        Share.number(all().of(Outcome.CANNOT_TELL)),
                        silent == 0 ? "" : " Of " + silent + " of the five ambitions this return says nothing.");
    }
}
