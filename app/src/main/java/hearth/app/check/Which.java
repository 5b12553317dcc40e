package hearth.app.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which children a report lists one by one. */
public sealed interface Which {

    /** Every child. */
    record All() implements Which {}

    /** So many, worst first. */
    record First(int count) implements Which {}

    /** These, by id. */
    record Named(List<String> ids) implements Which {}

    /** Reads {@code all}, {@code first:N} or {@code ID,ID}; empty where the number is none. */
    static Optional<Which> read(String words) {
        if (words.equals("all")) {
            return Optional.of(new All());
        }
        if (words.startsWith("first:")) {
            String number = words.substring("first:".length());
            return number.matches("\\d{1,9}") ? Optional.of(new First(Integer.parseInt(number))) : Optional.empty();
        }
        return Optional.of(
                new Named(Arrays.stream(words.split(",")).map(String::strip).toList()));
    }

    /** The numbers of the children who are meant. */
    default List<Integer> of(Verdicts verdicts) {
        return switch (this) {
            case All _ -> verdicts.worstFirst();
            case First(var count) -> verdicts.worstFirst().stream().limit(count).toList();
            case Named(var ids) -> named(ids, verdicts.stories());
        };
    }

    /** The ids that are meant and that no child here has. */
    default List<String> unknown(Stories stories) {
        if (!(this instanceof Named(var ids))) {
            return List.of();
        }
        Set<String> known = IntStream.range(0, stories.count())
                .mapToObj(child -> stories.id(child).text())
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    private static List<Integer> named(List<String> ids, Stories stories) {
        return IntStream.range(0, stories.count())
                .filter(child -> ids.contains(stories.id(child).text()))
                .boxed()
                .toList();
    }
}
