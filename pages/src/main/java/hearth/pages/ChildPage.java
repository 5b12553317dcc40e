package hearth.pages;

import java.util.List;

/**
 * One child of the return: the years, each promise and what came of it, and what nobody can tell.
 *
 * @param child     the id the council uses; never a name
 * @param about     who this is in a few words
 * @param ownWords  what the child said, first on the page; a return holds none, and the page says so
 * @param by        in which order the promises stand
 * @param ambitions the promises, part by part; where they stand by outcome, some stand in several parts
 * @param wordsGiven what people promised the child in their own name, and what came of it
 * @param unknown   what this return cannot tell about the child, each a sentence naming who would know
 */
public record ChildPage(
        Links links,
        ReturnSeen seen,
        String child,
        String about,
        List<OwnWords> ownWords,
        List<VerdictLine> wordsGiven,
        Tally tally,
        ReadBy by,
        Childhood childhood,
        List<AmbitionVerdicts> ambitions,
        List<String> unknown) {

    public ChildPage {
        ownWords = List.copyOf(ownWords);
        wordsGiven = List.copyOf(wordsGiven);
        ambitions = List.copyOf(ambitions);
        unknown = List.copyOf(unknown);
    }
}
