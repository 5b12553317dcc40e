package hearth.promises.book;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page. Whatever comes from outside goes through {@link #escape}. */
final class Html {

    /** The text with the signs that mean something in HTML made harmless. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** An element that holds this text. */
    static String text(String element, String text) {
        return "<%1$s>%2$s</%1$s>\n".formatted(element, escape(text));
    }

    /** A link to a place on the page or elsewhere; the text alone where there is no such place. */
    static String link(String to, String text) {
        if (to.isEmpty()) {
            return escape(text);
        }
        return "<a href=\"%s\">%s</a>".formatted(escape(to), escape(text));
    }

    /** A list of texts; nothing where there are none. */
    static String list(List<String> texts) {
        return texts.isEmpty()
                ? ""
                : texts.stream().map(text -> text("li", text)).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private Html() {}
}
