package hearth.returns.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML element by element, in the order in which it is told to. */
final class XmlWords {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWords(Writer out) {
        this.out = out;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    XmlWords begin(String element) {
        indent();
        put("<" + element + ">\n");
        open.push(element);
        return this;
    }

    XmlWords end() {
        String element = open.pop();
        indent();
        put("</" + element + ">\n");
        return this;
    }

    /** An element with a text, which may be empty. */
    XmlWords element(String element, String text) {
        indent();
        put("<" + element + ">" + escaped(text) + "</" + element + ">\n");
        return this;
    }

    /** The same, left out where there is no text. */
    XmlWords unlessBlank(String element, String text) {
        return text.isEmpty() ? this : element(element, text);
    }

    private void indent() {
        put("  ".repeat(open.size()));
    }

    private void put(String words) {
        try {
            out.write(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What no XML may hold is left out. */
    private static String escaped(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(letter -> letter >= ' ' || letter == '\t').forEach(letter -> {
            switch (letter) {
                case '&' -> words.append("&amp;");
                case '<' -> words.append("&lt;");
                case '>' -> words.append("&gt;");
                default -> words.appendCodePoint(letter);
            }
        });
        return words.toString();
    }
}
