package hearth.pages;

import java.util.List;

/**
 * One promise as the promise book prints it.
 *
 * @param words    what a child reads
 * @param sentences who is owed it, when, and what keeps it, for each sentence of the promise
 * @param excuses  what excuses it, each a sentence
 * @param inForce  the days it is law
 * @param law      where it is written
 * @param lawWords the words of the law, or empty where they have not been checked
 * @param link     where the law can be read
 * @param readings choices that Hearth made where the law leaves one
 * @param examples worked examples, each a sentence, that people who make policy have written or signed off
 */
public record BookEntry(
        String id,
        String ambition,
        String words,
        List<List<Answered>> sentences,
        List<String> excuses,
        String inForce,
        String law,
        String lawWords,
        String link,
        List<String> readings,
        List<Told> examples) {

    /**
     * A question that a reader has, and its answer.
     *
     * @param question for example "Owed to"
     * @param answer   in plain words
     */
    public record Answered(String question, String answer) {}

    public BookEntry {
        sentences = sentences.stream().map(List::copyOf).toList();
        excuses = List.copyOf(excuses);
        readings = List.copyOf(readings);
        examples = List.copyOf(examples);
    }
}
