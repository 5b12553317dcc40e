package hearth.returns.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rules that are about the same thing, such as placements or care leavers.
 *
 * @param title what they are about
 */
public record Chapter(String title, List<Rule> rules) {

    public Chapter {
        rules = List.copyOf(rules);
    }

    /** A chapter of rules as they were written down, with the years in which each stands. */
    public static Chapter of(String title, Function<String, RuleYears> years, Stream<Draft> drafts) {
        return new Chapter(
                title,
                drafts.map(draft -> draft.written(years.apply(draft.code()))).toList());
    }
}
