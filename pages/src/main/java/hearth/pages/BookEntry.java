package hearth.pages;

import java.util.List;

/**
 * One promise as the promise book prints it.
 *
 * @param words    what a child reads
 * @param owedTo   who is owed it, and what starts it
 * @param due      when it falls due
 * @param keptBy   what keeps it
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
        String owedTo,
        String due,
        String keptBy,
        List<String> excuses,
        String inForce,
        String law,
        String lawWords,
        String link,
        List<String> readings,
        List<Told> examples) {

    public BookEntry {
        excuses = List.copyOf(excuses);
        readings = List.copyOf(readings);
        examples = List.copyOf(examples);
    }
}
