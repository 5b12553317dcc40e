package hearth.listening.compare;

import hearth.listening.NotAsAskedException;
import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import hearth.listening.answers.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Which children are meant: those whose answer in each named column is one of the words beside it.
 *
 * @param among the words, by column; nothing means every child
 */
public record Where(Map<String, List<String>> among) {

    public Where {
        among = new LinkedHashMap<>(among);
    }

    /** Every child. */
    public static Where everyone() {
        return new Where(Map.of());
    }

    /** Children who said this word in this column. */
    public static Where is(String column, String word) {
        return new Where(Map.of(column, List.of(word)));
    }

    /** Who is meant, as a sentence has it: {@code sex Boy, age 9 or 10}. */
    public String inWords() {
        return among.isEmpty()
                ? "everybody"
                : among.entrySet().stream()
                        .map(entry -> "%s %s".formatted(entry.getKey(), String.join(" or ", entry.getValue())))
                        .collect(Collectors.joining(", "));
    }

    /** The rows that are meant. */
    public IntPredicate in(Answers answers) {
        IntPredicate meant = _ -> true;
        for (Map.Entry<String, List<String>> condition : among.entrySet()) {
            Coded column = answers.words(condition.getKey());
            boolean[] wanted = wanted(column, condition.getKey(), condition.getValue());
            meant = meant.and(row -> wanted[column.at(row)]);
        }
        return meant;
    }

    /** A table over the words of a column: true where the word is one of those that are asked for. */
    public static boolean[] wanted(Coded column, String name, List<String> words) {
        boolean[] wanted = new boolean[column.words().size()];
        for (String word : words) {
            wanted[
                    column.codeOf(word)
                            .orElseThrow(() -> new NotAsAskedException(
                                    "Nobody in the file has %s in column %s.".formatted(word, name),
                                    Spelling.maybe(word, column.words().subList(1, wanted.length))))] = true;
        }
        return wanted;
    }
}
