package hearth.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What to put right in the files of a return, one row for each place. */
final class FindingFile {

    static void write(Council council, OutputStream out) throws IOException {
        try {
            Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(words);
            csv.writeRecord(
                    "rule",
                    "severity",
                    "year",
                    "table",
                    "file",
                    "row",
                    "child",
                    "columns",
                    "values",
                    "says",
                    "maybe",
                    "reason");
            council.checked().ssda903().findings().kept().forEach(finding -> row(council, csv, finding));
            for (int child = 0; child < council.checked().ssda903().children().count(); child++) {
                council.checked().findings(child).forEach(finding -> row(council, csv, finding));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(Council council, CsvWriter csv, Finding finding) {
        Where where = where(finding.place());
        csv.writeRecord(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                where.year(),
                where.table(),
                where.file(),
                where.row(),
                Cells.safe(finding.child().orElse("")),
                String.join(" ", finding.fields()),
                Cells.safe(String.join(" ", finding.values())),
                finding.says(),
                finding.maybe(),
                Cells.safe(council.rulings().reason(finding)));
    }

    private record Where(String year, String table, String file, String row) {}

    private static Where where(Place place) {
        return switch (place) {
            case Place.InReturn _ -> new Where("", "", "", "");
            case Place.InFile in -> new Where("", "", in.file(), "");
            case Place.InTable in -> new Where(year(in.year()), in.table(), in.file(), "");
            case Place.InRow in -> new Where(year(in.year()), in.table(), in.file(), Integer.toString(in.row()));
        };
    }

    private static String year(WhichYear year) {
        return year == WhichYear.THIS_YEAR ? "this" : "last";
    }

    private FindingFile() {}
}
