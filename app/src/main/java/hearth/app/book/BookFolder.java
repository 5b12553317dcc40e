package hearth.app.book;

import hearth.app.report.Look;
import hearth.app.report.Sheet;
import hearth.app.report.Shelf;
import hearth.app.report.TheBook;
import hearth.pages.FiledLinks;
import hearth.pages.ReadBy;
import hearth.promises.Catalogue;
import hearth.promises.Promise;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The promise book as a folder of pages, to open in any browser or to put on any web server: one page for a promise. */
public final class BookFolder {

    /** Writes these promises into this folder; its first page is {@code promises/index.html}. */
    public static void write(Path folder, List<Promise> promises) throws IOException {
        Shelf shelf = Shelf.folder(folder);
        FiledLinks links = FiledLinks.BOOK_ALONE;
        Look.write(shelf);
        for (ReadBy by : ReadBy.values()) {
            put(
                    shelf,
                    FiledLinks.TOP.book(by),
                    new Sheet("book", TheBook.of(Catalogue.of(promises)).page(links, by, promises)));
        }
        for (Promise promise : promises) {
            put(
                    shelf,
                    FiledLinks.TOP.bookPage(promise.id()),
                    new Sheet(
                            "book-entry",
                            TheBook.of(Catalogue.of(promises))
                                    .page(links, promise.id(), List.of())
                                    .orElseThrow()));
        }
        put(shelf, FiledLinks.TOP.accessibility(), new Sheet("accessibility", FiledLinks.BOOK_TOP));
    }

    private static void put(Shelf shelf, String file, Sheet sheet) throws IOException {
        try (OutputStream out = shelf.open(file)) {
            sheet.write(out);
        }
    }

    private BookFolder() {}
}
