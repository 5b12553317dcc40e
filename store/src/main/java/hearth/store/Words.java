package hearth.store;

import hearth.practice.find.Likeness;
import hearth.practice.find.NameWord;
import hearth.practice.find.WordKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words that children of an authority are called and that may be meant by a word that was typed. None is left out for
 * there being many: so a word that only a hidden child is called pushes out no other.
 *
 * @param strong those that are the same to whoever knows the name
 * @param wide all of them
 */
record Words(Set<Integer> strong, Set<Integer> wide) {

    static Words of(JdbcClient jdbc, int authority, NameWord asked) {
        Set<Integer> strong = new LinkedHashSet<>();
        Set<Integer> wide = new LinkedHashSet<>();
        for (Word word : near(jdbc, authority, asked)) {
            Optional<Likeness> like = Likeness.between(asked.plain(), word.word());
            if (like.isPresent()) {
                wide.add(word.id());
            }
            if (like.filter(Likeness::isStrong).isPresent()) {
                strong.add(word.id());
            }
        }
        return new Words(strong, wide);
    }

    private static List<Word> near(JdbcClient jdbc, int authority, NameWord asked) {
        return new ArrayList<>(jdbc.sql("""
                        SELECT id, word FROM find_word WHERE authority = ? AND id IN (
                            SELECT word FROM find_word_key k WHERE k.authority = ? AND k.key = ANY (?))""")
                .params(authority, authority, WordKeys.asked(asked.plain()).toArray(String[]::new))
                .query((row, _) -> new Word(row.getInt("id"), row.getString("word")))
                .list());
    }

    private record Word(int id, String word) {}
}
