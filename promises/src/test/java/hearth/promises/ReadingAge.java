package hearth.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How hard a text is to read: the school grade of Flesch and Kincaid. */
final class ReadingAge {

    /** Names that a child learns with the thing itself; each counts as one easy word. */
    private static final List<String> NAMES = List.of("social worker", "reviewing officer", "young person", "Ofsted");

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]e|[^td]ed|[^sxzcgh]es)$");

    /** The grade: 4 is a child of nine or ten. */
    static double grade(String text) {
        String plain = NAMES.stream().reduce(text, (left, name) -> left.replaceAll("(?i)" + name + "s?", "name"));
        List<String> words = Arrays.stream(plain.split("[^A-Za-z0-9']+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        long sentences = Arrays.stream(plain.split("[.?!:]+", -1))
                .filter(sentence -> !sentence.isBlank())
                .count();
        int syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** How many syllables a word has, well enough for English. */
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("'", "");
        String spoken = SILENT.matcher(plain).replaceFirst("");
        return Math.max(1, (int)
                VOWELS.matcher(spoken.isEmpty() ? plain : spoken).results().count());
    }

    private ReadingAge() {}
}
