package hearth.listening.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to publish of a wave.
 *
 * @param statements the columns of the statements
 * @param agree      the answers that agree with a statement
 * @param of         the answers that belong to the base; where it is empty, every answer: a skip counts for nothing
 * @param areas      the columns of places, each a level of its own, which may cross one another
 * @param groups     the columns that split the children, each by itself
 * @param answeredBy the column that says whether a child answered or an adult for a child
 */
public record ToBeTold(
        List<String> statements,
        List<String> agree,
        List<String> of,
        List<String> areas,
        List<String> groups,
        Optional<String> answeredBy) {

    public ToBeTold {
        statements = List.copyOf(statements);
        agree = List.copyOf(agree);
        of = List.copyOf(of);
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
    }

    /** The columns that are needed. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>(statements);
        words.addAll(areas);
        words.addAll(groups);
        answeredBy.ifPresent(words::add);
        return words;
    }
}
