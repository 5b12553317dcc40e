package hearth.pages;

import java.util.List;

/**
 * What became of the promises to a council's children: five ambitions or outcomes, their promises, and who to look at
 * first.
 *
 * @param all every promise once; by outcome one promise may stand in several parts
 */
public record ResultPage(
        Links links,
        ReturnSeen seen,
        ReadBy by,
        Tally all,
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

    /** The share of all promises that was kept in time, in a sentence. */
    public String keptInShort() {
        if (all.judged() == 0) {
            return "This return can prove no promise kept or broken.";
        }
        return Share.inWords(all.of(Outcome.KEPT), all.judged()) + " were kept in time, of those that can be judged.";
    }

    /** What must be known with it: what was not kept, and what cannot be told. */
    public String restInShort() {
        long silent = ambitions.stream()
                .filter(ambition -> !ambition.silence().isEmpty())
                .count();
        return "%s were broken, %s kept late. For %s more we cannot tell.%s"
                .formatted(
                        Share.number(all.of(Outcome.BROKEN)),
                        Share.number(all.of(Outcome.KEPT_LATE)),
                        Share.number(all.of(Outcome.CANNOT_TELL)),
                        silent == 0
                                ? ""
                                : " Of " + silent + " of the five " + by.mark() + "s this return says nothing.");
    }
}
