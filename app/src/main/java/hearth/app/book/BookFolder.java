package hearth.app.book;

import hearth.app.report.Look;
import hearth.app.report.Sheet;
import hearth.app.report.Shelf;
import hearth.app.report.TheBook;
import hearth.pages.FiledLinks;
import hearth.pages.ReadBy;
import hearth.promises.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The promise book as a folder of pages, to open in any browser or to put on any web server: one page for a promise. */
public final class BookFolder {

    /** Writes these promises into this folder; its first page is {@code promises/index.html}. */
    public static void write(Path folder, Catalogue catalogue) throws IOException {
        Shelf shelf = Shelf.folder(folder);
        FiledLinks links = FiledLinks.BOOK_ALONE;
        TheBook book = TheBook.of(catalogue);
        Look.write(shelf);
        for (ReadBy by : ReadBy.values()) {
            put(shelf, FiledLinks.TOP.book(by), new Sheet("book", book.page(links, by, catalogue.all())));
        }
        for (String id : catalogue.ids()) {
            put(
                    shelf,
                    FiledLinks.TOP.bookPage(id),
                    new Sheet("book-entry", book.page(links, id, List.of()).orElseThrow()));
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
