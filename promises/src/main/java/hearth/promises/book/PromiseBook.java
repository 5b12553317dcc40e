package hearth.promises.book;

import hearth.promises.Catalogue;
import hearth.promises.Promise;
import hearth.promises.Promises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The promise book: what England owes a child, for people to read, discuss and sign off. It is made from the same objects
 * that judge, so that what stands in it is what is checked.
 */
public final class PromiseBook {

    /** The book as one page, with the book's own look inside it. */
    public static String html() {
        return html(Promises.catalogue());
    }

    /** These promises of it as one page. */
    public static String html(Catalogue catalogue) {
        return new HtmlBook(catalogue).page(Stylesheet.OWN);
    }

    /** The book as one page with this look. */
    public static String html(Stylesheet stylesheet) {
        return new HtmlBook(Promises.catalogue()).page(stylesheet);
    }

    /** What stands between the header and the footer of a page, for a site that has its own. */
    public static String body() {
        return new HtmlBook(Promises.catalogue()).body();
    }

    /** These promises of it for paper: well-formed, and with one picture each. */
    public static String forPaper(Catalogue catalogue) {
        return new PaperBook(catalogue).page();
    }

    /** The book in Markdown. */
    public static String markdown() {
        return markdown(Promises.catalogue());
    }

    /** These promises of it in Markdown. */
    public static String markdown(Catalogue catalogue) {
        return new MarkdownBook(catalogue).text();
    }

    /** How many promises there are, and how many of them are not yet sure, each a sentence. */
    public static List<String> counts(List<Promise> promises) {
        return FirstPage.counts(promises);
    }

    /** Writes these promises into this folder, as {@code promises.html} and {@code promises.md}. */
    public static void write(Path folder, Catalogue catalogue) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("promises.html"), html(catalogue));
            Files.writeString(folder.resolve("promises.md"), markdown(catalogue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes these promises in Markdown: one file where the name ends in {@code .md}, else a folder with a page each. */
    public static void writeMarkdown(Path place, Catalogue catalogue) {
        try {
            if (place.toString().endsWith(".md")) {
                Files.writeString(place, markdown(catalogue));
                return;
            }
            Files.createDirectories(place);
            MarkdownBook book = new MarkdownBook(catalogue);
            Files.writeString(place.resolve("README.md"), book.firstPage());
            for (Promise promise : catalogue.all()) {
                Files.writeString(place.resolve(promise.id() + ".md"), book.page(promise));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PromiseBook() {}
}
