package hearth.app.check;

import hearth.returns.CollectionYear;
import hearth.returns.Severity;
import hearth.returns.cin.Element;
import hearth.returns.cin.Module;
import hearth.returns.cin.rules.Rule;
import java.util.stream.Collectors;

/** What one rule of the children in need census asks, as a page of Markdown that reads well as it stands. */
final class CensusRuleWords {

    static String of(Rule rule) {
        StringBuilder words = new StringBuilder();
        words.append("# Rule %s%n%n%s%n%n%s%n%n".formatted(rule.code(), rule.says(), rule.maybe()));
        words.append("- %s%n"
                .formatted(
                        rule.severity() == Severity.QUERY
                                ? "A query: what it finds may be right."
                                : "An error: what it finds has to be put right."));
        words.append("- About: %s%n".formatted(rule.module().title()));
        words.append("- Points at: %s%n"
                .formatted(rule.fields().stream().map(Element::title).collect(Collectors.joining(", "))));
        words.append("- Stands: %s%n".formatted(since(rule.since())));
        words.append("%n## What it looks at%n%n- %s%n"
                .formatted(Module.all().stream()
                        .filter(rule.tables()::contains)
                        .map(Module::title)
                        .collect(Collectors.joining(", "))));
        if (rule.asksYear()) {
            words.append("- The first and the last day of the census year%n".formatted());
        }
        return words.toString();
    }

    private static String since(CollectionYear since) {
        return since.ends() == 0 ? "in every year" : "since the census of %d".formatted(since.ends());
    }

    private CensusRuleWords() {}
}
