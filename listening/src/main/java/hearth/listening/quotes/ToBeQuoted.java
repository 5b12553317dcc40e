package hearth.listening.quotes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file holds what children wrote, whether each may be quoted, and what may be said of who wrote it.
 *
 * @param text          the column of the text
 * @param id            the column by which a text is found again; without it, the number of the row
 * @param consent       the column that says whether the text may be quoted
 * @param yes           the words there that allow it
 * @param sex           the column of the sex, with the words to print
 * @param age           the column of the age in years
 * @param bands         the ages at which bands begin, where a single year would point at few
 * @param circumstance  the column of one circumstance, with the words to print
 * @param answeredBy    the column that tells children and adults apart
 * @param areas         columns of places: never printed, and their names are proposed for removal from texts
 */
public record ToBeQuoted(
        String text,
        Optional<String> id,
        String consent,
        List<String> yes,
        Optional<Said> sex,
        Optional<String> age,
        List<Integer> bands,
        Optional<Said> circumstance,
        Optional<String> answeredBy,
        List<String> areas) {

    public ToBeQuoted {
        yes = List.copyOf(yes);
        bands = List.copyOf(bands);
        areas = List.copyOf(areas);
    }

    /** A column, and how its words are printed; a word that is not there is printed as it stands. */
    public record Said(String column, Map<String, String> words) {
        public Said {
            words = new LinkedHashMap<>(words);
        }

        String of(String word) {
            return words.getOrDefault(word, word);
        }
    }

    /** The columns that are needed. */
    public Set<String> words() {
        Set<String> names = new LinkedHashSet<>(List.of(text, consent));
        id.ifPresent(names::add);
        sex.ifPresent(said -> names.add(said.column()));
        age.ifPresent(names::add);
        circumstance.ifPresent(said -> names.add(said.column()));
        answeredBy.ifPresent(names::add);
        names.addAll(areas);
        return names;
    }
}
