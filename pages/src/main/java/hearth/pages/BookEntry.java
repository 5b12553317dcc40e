package hearth.pages;

import java.util.List;

/**
 * One promise as the promise book prints it.
 *
 * @param words    what a child reads
 * @param purpose  what it is for, in one sentence
 * @param outcomes which of the five outcomes it serves: "safe and happy"
 * @param sentences who is owed it, when, and what keeps it, for each sentence of the promise
 * @param excuses  what excuses it, each a sentence
 * @param written  where it is written, and how sure that is
 * @param pledged  of a council's pledge who approved it, and what changed since; empty for what is no pledge
 * @param readings choices that Hearth made where the law leaves one
 * @param versions what it said at other times, the oldest first; one where it never changed
 * @param examples worked examples that people who make policy have written or signed off
 */
public record BookEntry(
        String id,
        String ambition,
        String words,
        String purpose,
        String outcomes,
        List<List<Answered>> sentences,
        List<String> excuses,
        Written written,
        List<Answered> pledged,
        List<String> readings,
        List<Version> versions,
        List<Example> examples) {

    /**
     * A question that a reader has, and its answer.
     *
     * @param question for example "Owed to"
     * @param answer   in plain words
     */
    public record Answered(String question, String answer) {}

    /**
     * Where a promise is written.
     *
     * @param authority for example "Law", "Guidance, second-hand", "Promised by Ashcombe Council"
     * @param citation  for example "Care Planning Regulations 2010, regulation 33(1)"
     * @param words     the words of the law, or empty where they have not been checked
     * @param inOurWords what it says in our own words, or empty where the law itself is quoted
     * @param link      where it can be read, or empty
     * @param inForce   the days on which it holds
     * @param unsure    what is not sure of it: "Wording not yet checked", "First day not confirmed"
     */
    public record Written(
            String authority,
            String citation,
            String words,
            String inOurWords,
            String link,
            String inForce,
            List<String> unsure) {

        public Written {
            unsure = List.copyOf(unsure);
        }
    }

    /**
     * What a promise said for some time.
     *
     * @param days  for example "From 1 April 2011 to 26 January 2014"
     * @param words what a child read
     * @param when  how it fell due
     */
    public record Version(String days, String words, String when) {}

    /**
     * A short story of one child, and what came of the promise.
     *
     * @param drawing a timeline as SVG, safe to stand on a page
     * @param rows    the same in a table
     * @param written as somebody wrote it, line by line
     */
    public record Example(String name, String drawing, List<Row> rows, String written) {

        public Example {
            rows = List.copyOf(rows);
        }
    }

    /** What happened or came of it, and when. */
    public record Row(String what, String when) {}

    public BookEntry {
        sentences = sentences.stream().map(List::copyOf).toList();
        excuses = List.copyOf(excuses);
        pledged = List.copyOf(pledged);
        readings = List.copyOf(readings);
        versions = List.copyOf(versions);
        examples = List.copyOf(examples);
    }
}
