package hearth.promises.book;

import hearth.promises.Ambition;
import hearth.promises.Catalogue;
import hearth.promises.Promise;
import hearth.promises.examples.Example;
import hearth.story.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The promise book as one page of HTML. */
final class HtmlBook {

    private final Catalogue catalogue;
    private final List<Promise> promises;

    HtmlBook(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.promises = catalogue.all();
    }

    String page(Stylesheet stylesheet) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s</head>
                <body>
                <a class="skip" href="#promises">Skip to the promises</a>
                %s</body>
                </html>
                """.formatted(FirstPage.TITLE, stylesheet.inHead(), body());
    }

    String body() {
        return """
                <div class="promise-book">
                <header>
                <h1>%s</h1>
                <p class="lead">%s</p>
                </header>
                %s%s<main id="promises">
                %s</main>
                </div>
                """.formatted(FirstPage.TITLE, Html.escape(FirstPage.WHAT), firstPage(), contents(), chapters());
    }

    private String firstPage() {
        return "<section class=\"first-page\" aria-label=\"About this book\">\n"
                + Html.text("h2", "How to read it")
                + Html.list(FirstPage.HOW)
                + Html.text("h2", "How far it has come")
                + Html.list(FirstPage.counts(promises))
                + Html.text("h2", "What can become of a promise")
                + Html.list(FirstPage.VERDICTS)
                + "</section>\n";
    }

    private String contents() {
        String chapters = Arrays.stream(Ambition.values())
                .map(ambition -> "<li>%s%n<ul>%n%s</ul>%n</li>%n"
                        .formatted(
                                Html.link("#" + anchor(ambition), ambition.title()),
                                FirstPage.of(ambition, promises).stream()
                                        .map(HtmlBook::entry)
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
        return "<nav aria-label=\"Every promise\">\n<h2>Contents</h2>\n<ol>\n" + chapters + "</ol>\n</nav>\n";
    }

    private static String entry(Promise promise) {
        return "<li>%s <code>%s</code></li>%n"
                .formatted(Html.link("#" + promise.id(), promise.words()), Html.escape(promise.id()));
    }

    private String chapters() {
        return Arrays.stream(Ambition.values()).map(this::chapter).collect(Collectors.joining());
    }

    private String chapter(Ambition ambition) {
        String pages =
                FirstPage.of(ambition, promises).stream().map(this::promise).collect(Collectors.joining());
        return "<section class=\"ambition\" id=\"%1$s\" aria-labelledby=\"%1$s-title\">%n".formatted(anchor(ambition))
                + "<h2 id=\"%s-title\">%s</h2>%n".formatted(anchor(ambition), Html.escape(ambition.title()))
                + "<p class=\"lead\">%s</p>%n".formatted(Html.escape(ambition.sentence()))
                + (pages.isEmpty() ? Html.text("p", "No promise of this ambition stands here.") : pages)
                + "</section>\n";
    }

    private String promise(Promise promise) {
        String id = Html.escape(promise.id());
        return "<article class=\"promise\" id=\"%1$s\" aria-labelledby=\"%1$s-words\">%n".formatted(id)
                + "<p class=\"promise-id\"><a href=\"#%1$s\"><code>%1$s</code></a></p>%n".formatted(id)
                + "<h3 class=\"promise-words\" id=\"%s-words\">%s</h3>%n".formatted(id, Html.escape(promise.words()))
                + "<p class=\"purpose\">%s</p>%n".formatted(Html.escape(promise.purpose()))
                + PlainWords.terms(promise).stream().map(HtmlBook::term).collect(Collectors.joining())
                + Html.text("p", "It serves: " + PlainWords.outcomes(promise, catalogue) + ".")
                + excuses(promise)
                + law(promise)
                + pledged(promise)
                + readings(promise)
                + examples(promise)
                + "</article>\n";
    }

    private static String term(List<PlainWords.Answered> term) {
        return term.stream()
                .map(answer -> "<div>%s%s</div>%n"
                        .formatted(
                                Html.text("dt", answer.question()).strip(),
                                Html.text("dd", answer.answer()).strip()))
                .collect(Collectors.joining("", "<dl class=\"term\">\n", "</dl>\n"));
    }

    private static String excuses(Promise promise) {
        List<String> excuses = PlainWords.excuses(promise);
        return excuses.isEmpty() ? "" : Html.text("h4", "What excuses it") + Html.list(excuses);
    }

    private String pledged(Promise promise) {
        List<PlainWords.Answered> pledged = PlainWords.pledged(promise, catalogue);
        return pledged.isEmpty() ? "" : term(pledged);
    }

    private static String law(Promise promise) {
        String unchecked =
                PlainWords.isUnchecked(promise) ? " <strong class=\"unsure\">Wording not yet checked</strong>" : "";
        String days = Html.escape(Spoken.first(PlainWords.since(promise)));
        return Html.text("h4", PlainWords.whereWritten(promise))
                + "<p>%s: %s. %s.</p>%n"
                        .formatted(
                                Html.escape(promise.law().authority().words()),
                                Html.link(
                                        promise.law().link().toString(),
                                        promise.law().citation()),
                                PlainWords.isUnconfirmed(promise)
                                        ? "<strong class=\"unsure\">" + days + "</strong>"
                                        : days)
                + "<p>%s%s</p>%n".formatted(Html.escape(PlainWords.wording(promise.law())), unchecked);
    }

    private static String readings(Promise promise) {
        return promise.readings().isEmpty()
                ? ""
                : Html.text("h4", "How Hearth reads it") + Html.list(promise.readings());
    }

    private static String examples(Promise promise) {
        List<Example> examples = BookExamples.of(promise);
        if (examples.isEmpty()) {
            return "";
        }
        String all = IntStream.range(0, examples.size())
                .mapToObj(number -> example(promise, examples.get(number), number))
                .collect(Collectors.joining());
        return "<details>\n<summary>%d worked examples</summary>%n%s</details>%n".formatted(examples.size(), all);
    }

    private static String example(Promise promise, Example example, int number) {
        String id = promise.id() + "-example-" + (number + 1);
        return "<section class=\"example\">\n<h4 id=\"%s\">%s</h4>%n%s<pre><code>%s</code></pre>%n</section>%n"
                .formatted(
                        Html.escape(id),
                        Html.escape(example.name()),
                        new Timeline(promise, example, id).svg(),
                        Html.escape(String.join("\n", example.text())));
    }

    private static String anchor(Ambition ambition) {
        return ambition.name().toLowerCase(Locale.ROOT);
    }
}
