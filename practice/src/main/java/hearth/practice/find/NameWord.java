package hearth.practice.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One word of a name.
 *
 * @param plain in plain small letters, without accents and apostrophes: {@code obrien}
 * @param written as it is written: {@code O'Brien}
 */
public record NameWord(String plain, String written) {

    private static final Set<String> PARTICLES = Set.of(
            "ab", "abd", "abdul", "abu", "al", "ap", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el",
            "fitz", "ibn", "la", "le", "mac", "mc", "o", "st", "ul", "van", "von");

    private static final String SPELT_OUT = "ßss æae œoe øo łl đd ðd þth ıi ħh ŋn əe";

    /** The words of a name in their order. Hyphens part words, apostrophes do not. */
    public static List<NameWord> of(String name) {
        List<NameWord> words = new ArrayList<>();
        for (String written : name.split("[\\s,;/\\-\u2010-\u2015]+", -1)) {
            String plain = plain(written);
            if (!plain.isEmpty()) {
                words.add(new NameWord(plain, written));
            }
        }
        return List.copyOf(words);
    }

    /**
     * Its words, and those that some write as one: "De Souza" is looked for as "Desouza" too, and "Smith-Jones" as
     * "Smithjones".
     */
    public static List<NameWord> withPairs(String name) {
        List<NameWord> words = of(name);
        List<NameWord> all = new ArrayList<>(words);
        for (int at = 0; at + 1 < words.size(); at++) {
            NameWord one = words.get(at);
            NameWord next = words.get(at + 1);
            if (PARTICLES.contains(one.plain) || name.contains(one.written + "-" + next.written)) {
                all.add(one.and(next));
            }
        }
        return List.copyOf(all);
    }

    NameWord and(NameWord next) {
        return new NameWord(plain + next.plain, written + " " + next.written);
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            if (!Character.isLetter(letter)) {
                continue; // the accents that NFKD took off, apostrophes, full stops
            }
            int special = SPELT_OUT.indexOf(letter);
            if (letter < 128 || special < 0) {
                plain.append(letter);
            } else {
                int end = SPELT_OUT.indexOf(' ', special);
                plain.append(SPELT_OUT, special + 1, end < 0 ? SPELT_OUT.length() : end);
            }
        }
        return plain.toString();
    }
}
