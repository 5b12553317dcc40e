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
 * @param wrong     what is to be put right in the child's rows
 * @param rows      those rows, with the ones beside them
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
        List<String> unknown,
        List<Wrong> wrong,
        List<RowsSeen> rows) {

    public ChildPage {
        ownWords = List.copyOf(ownWords);
        wordsGiven = List.copyOf(wordsGiven);
        ambitions = List.copyOf(ambitions);
        unknown = List.copyOf(unknown);
        wrong = List.copyOf(wrong);
        rows = List.copyOf(rows);
    }

    /**
     * What a rule finds in the child's rows.
     *
     * @param says what is wrong
     * @param putRight what to do about it
     * @param isRule whether it has a page among the rules of the return
     */
    public record Wrong(String code, String says, String putRight, boolean isRule) {}
}
