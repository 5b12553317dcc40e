package hearth.promises.book;

import hearth.promises.Promises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The promise book: what England owes a child, for people to read, discuss and sign off. It is made from the same objects
 * that judge, so that what stands in it is what is checked.
 */
public final class PromiseBook {

    /** The book as one page, with the book's own look inside it. */
    public static String html() {
        return html(Stylesheet.OWN);
    }

    /** The book as one page with this look. */
    public static String html(Stylesheet stylesheet) {
        return new HtmlBook(Promises.all()).page(stylesheet);
    }

    /** What stands between the header and the footer of a page, for a site that has its own. */
    public static String body() {
        return new HtmlBook(Promises.all()).body();
    }

    /** The book in Markdown. */
    public static String markdown() {
        return new MarkdownBook(Promises.all()).text();
    }

    /** Writes {@code promises.html} and {@code promises.md} into this folder. */
    public static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("promises.html"), html());
            Files.writeString(folder.resolve("promises.md"), markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PromiseBook() {}
}
