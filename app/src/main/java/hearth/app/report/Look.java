package hearth.app.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The look of the pages: what lies in the folder {@code look} beside pages that are written to a disk. */
public final class Look {

    private static final List<String> FILES = List.of(
            "hearth.css",
            "mark.svg",
            "rooftops.svg",
            "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
            "fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2",
            "licences/licences.txt",
            "licences/atkinson-hyperlegible-next-OFL.txt",
            "licences/govuk-frontend-MIT.txt",
            "licences/moj-frontend-MIT.txt");

    /** Puts it onto this shelf. */
    public static void write(Shelf shelf) throws IOException {
        for (String file : FILES) {
            try (InputStream in = Look.class.getResourceAsStream("/static/" + file);
                    OutputStream out = shelf.open("look/" + file)) {
                if (in == null) {
                    throw new FileNotFoundException("look/" + file);
                }
                in.transferTo(out);
            }
        }
    }

    private Look() {}
}
