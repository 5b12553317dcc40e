package hearth.promises.book;

import hearth.promises.Ambition;
import hearth.promises.Catalogue;
import hearth.promises.Law;
import hearth.promises.Promise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The promise book for paper and for PDF: the same words as on the screen, well-formed as XML, in an order that is read
 * aloud well. Of the worked examples the first has its picture; of the others stands what they show.
 */
final class PaperBook {

    private final Catalogue catalogue;
    private final List<Promise> promises;

    PaperBook(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.promises = catalogue.all();
    }

    String page() {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8"/>
                <title>%1$s</title>
                <meta name="subject" content="What England owes a child in children's social care"/>
                <meta name="author" content="Hearth"/>
                <meta name="description" content="%2$s"/>
                <style>
                %3$s</style>
                %4$s</head>
                <body>
                %5$s</body>
                </html>
                """.formatted(
                        FirstPage.TITLE, Html.escape(FirstPage.WHAT), Resource.text("paper.css"), bookmarks(), body());
    }

    private String bookmarks() {
        String all = chapters().stream()
                .map(ambition -> "<bookmark name=\"%s\" href=\"#%s\"/>%n"
                        .formatted(Html.escape(ambition.title()), anchor(ambition)))
                .collect(Collectors.joining());
        return "<bookmarks>\n" + all + "</bookmarks>\n";
    }

    private String body() {
        return Html.text("h1", FirstPage.TITLE)
                + "<p class=\"lead\">%s</p>%n".formatted(Html.escape(FirstPage.WHAT))
                + Html.text("h2", "How far it has come")
                + Html.list(FirstPage.counts(promises))
                + Html.text("h2", "How to read it")
                + Html.list(FirstPage.HOW)
                + Html.text("h2", "What can become of a promise")
                + Html.list(FirstPage.VERDICTS)
                + chapters().stream().map(this::chapter).collect(Collectors.joining());
    }

    private List<Ambition> chapters() {
        return Arrays.stream(Ambition.values())
                .filter(ambition -> !FirstPage.of(ambition, promises).isEmpty())
                .toList();
    }

    private String chapter(Ambition ambition) {
        return "<h2 class=\"ambition\" id=\"%s\">%s</h2>%n".formatted(anchor(ambition), Html.escape(ambition.title()))
                + "<p class=\"lead\">%s</p>%n".formatted(Html.escape(ambition.sentence()))
                + FirstPage.of(ambition, promises).stream()
                        .map(this::promise)
                        .collect(Collectors.joining())
                        .replaceFirst("class=\"promise\"", "class=\"promise first\"");
    }

    private String promise(Promise promise) {
        return "<div class=\"promise\">\n<h3>%s</h3>%n".formatted(Html.escape(promise.words()))
                + "<p class=\"purpose\">%s</p>%n".formatted(Html.escape(promise.purpose()))
                + PlainWords.terms(promise).stream()
                        .flatMap(List::stream)
                        .map(answer -> answered(answer.question(), answer.answer()))
                        .collect(Collectors.joining())
                + PlainWords.excuses(promise).stream()
                        .map(excuse -> answered("Excused by", excuse))
                        .collect(Collectors.joining())
                + answered("Serves", PlainWords.outcomes(promise, catalogue) + ".")
                + law(promise)
                + PlainWords.pledged(promise, catalogue).stream()
                        .map(answer -> answered(answer.question(), answer.answer()))
                        .collect(Collectors.joining())
                + promise.readings().stream()
                        .map(reading -> answered("How Hearth reads it", reading))
                        .collect(Collectors.joining())
                + answered("Name in Hearth", promise.id())
                + "</div>\n"
                + examples(promise);
    }

    private static String answered(String question, String answer) {
        return "<p class=\"answer\"><strong>%s:</strong> %s</p>%n"
                .formatted(Html.escape(question), Html.escape(answer));
    }

    private static String law(Promise promise) {
        String unsure =
                PlainWords.isUnchecked(promise) ? " <strong class=\"unsure\">Wording not yet checked.</strong>" : "";
        return "<p class=\"answer\"><strong>%s:</strong> %s, %s. %s%s</p>%n"
                .formatted(
                        Html.escape(promise.law().authority().words()),
                        citation(promise.law()),
                        Html.escape(PlainWords.since(promise)),
                        Html.escape(PlainWords.wording(promise.law())),
                        unsure);
    }

    private static String citation(Law law) {
        String citation = Html.escape(law.citation());
        String link = law.link().toString();
        return link.isEmpty()
                ? citation
                : "<a href=\"%s\" title=\"Read %s\">%s</a>".formatted(Html.escape(link), citation, citation);
    }

    private static String examples(Promise promise) {
        List<WorkedExample> examples = WorkedExample.of(promise);
        if (examples.isEmpty()) {
            return "";
        }
        WorkedExample first = examples.getFirst();
        List<String> others = examples.stream().skip(1).map(WorkedExample::name).toList();
        return "<div class=\"example\">\n"
                + Html.text("h4", "Worked examples")
                + Html.text("p", first.name() + ":")
                + "<p class=\"drawing\">" + drawing(first) + "</p>\n"
                + "</div>\n"
                + Html.list(others);
    }

    /** A picture that carries its own story: a reader that speaks has no other way to it. */
    private static String drawing(WorkedExample example) {
        String told = example.rows().stream()
                .map(row -> row.what() + " " + row.when())
                .collect(Collectors.joining(". "));
        String drawing = example.drawing();
        int end = drawing.indexOf('>') + 1;
        return drawing.substring(0, end)
                        .replace(
                                "<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"" + Html.escape(told) + "\" ")
                + "<style>" + Resource.text("drawing.css") + "</style>" + drawing.substring(end);
    }

    private static String anchor(Ambition ambition) {
        return ambition.name().toLowerCase(Locale.ROOT);
    }
}
