package hearth.promises.book;

import hearth.promises.Ambition;
import hearth.promises.Catalogue;
import hearth.promises.Promise;
import hearth.promises.examples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The promise book as Markdown, for repositories and mails. */
final class MarkdownBook {

    private final Catalogue catalogue;
    private final List<Promise> promises;

    MarkdownBook(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.promises = catalogue.all();
    }

    String text() {
        StringBuilder book = new StringBuilder(front());
        for (Ambition ambition : Ambition.values()) {
            book.append(chapter(ambition));
        }
        return book.toString();
    }

    /** What the book is, and a list that leads to a file for each promise. */
    String firstPage() {
        return front()
                + Arrays.stream(Ambition.values())
                        .map(ambition -> head(ambition, promise -> promise.id() + ".md"))
                        .collect(Collectors.joining());
    }

    /** One promise as a file of its own. */
    String page(Promise promise) {
        return promise(promise).strip().replaceFirst("### ", "# ") + "\n\n[The promise book](README.md)\n";
    }

    private String front() {
        return "# %s%n%n%s%n%n".formatted(FirstPage.TITLE, FirstPage.WHAT)
                + "## How to read it\n\n" + list(FirstPage.HOW)
                + "\n## What can become of a promise\n\n" + list(FirstPage.VERDICTS)
                + "\n## How far it has come\n\n" + list(FirstPage.counts(promises));
    }

    private String chapter(Ambition ambition) {
        return head(ambition, promise -> "#" + promise.id().replace(".", ""))
                + FirstPage.of(ambition, promises).stream().map(this::promise).collect(Collectors.joining());
    }

    private String head(Ambition ambition, Function<Promise, String> place) {
        String index = FirstPage.of(ambition, promises).stream()
                .map(promise ->
                        "- [%s](%s) %s%n".formatted(promise.id(), place.apply(promise), escape(promise.words())))
                .collect(Collectors.joining());
        return "%n## %s%n%n%s%n%n%s"
                .formatted(
                        ambition.title(),
                        ambition.sentence(),
                        index.isEmpty() ? "No promise of this ambition stands here.\n" : index);
    }

    private String promise(Promise promise) {
        StringBuilder page = new StringBuilder();
        page.append("%n### %s%n%n> **%s**%n%n%s%n%n"
                .formatted(promise.id(), escape(promise.words()), escape(promise.purpose())));
        PlainWords.terms(promise).forEach(term -> page.append(answers(term)).append('\n'));
        PlainWords.excuses(promise).forEach(excuse -> page.append("- **Excused by** %s%n".formatted(escape(excuse))));
        page.append("- **Serves** %s%n".formatted(PlainWords.outcomes(promise, catalogue)));
        page.append(law(promise));
        page.append(pledged(promise));
        if (!promise.readings().isEmpty()) {
            page.append("\nHow Hearth reads it:\n\n").append(list(promise.readings()));
        }
        BookExamples.of(promise).forEach(example -> page.append(example(example)));
        return page.toString();
    }

    private String pledged(Promise promise) {
        List<PlainWords.Answered> pledged = PlainWords.pledged(promise, catalogue);
        return pledged.isEmpty() ? "" : "\n" + answers(pledged);
    }

    private static String answers(List<PlainWords.Answered> answers) {
        return answers.stream()
                .map(answer -> "- **%s** %s%n".formatted(answer.question(), escape(answer.answer())))
                .collect(Collectors.joining());
    }

    private static String law(Promise promise) {
        String citation = escape(promise.law().citation());
        String link = promise.law().link().toString();
        return "%n%s: %s, %s. %s%s%n"
                .formatted(
                        promise.law().authority().words(),
                        link.isEmpty() ? citation : "[%s](%s)".formatted(citation, link),
                        PlainWords.since(promise),
                        escape(PlainWords.wording(promise.law())),
                        PlainWords.isUnchecked(promise) ? " *Wording not yet checked.*" : "");
    }

    private static String example(Example example) {
        return "%n```%n%s%n  %s%n```%n".formatted(example.name(), String.join("\n  ", example.text()));
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + escape(line) + "\n").collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[")
                .replace("<", "&lt;");
    }
}
