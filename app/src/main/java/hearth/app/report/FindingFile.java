package hearth.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.returns.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What to put right in the files of a return, one row for each place. */
final class FindingFile {

    static void write(Council council, OutputStream out) throws IOException {
        try {
            Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(words);
            csv.writeRecord(FindingRow.COLUMNS);
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
        csv.writeRecord(
                FindingRow.of(council, finding).stream().map(Cells::safe).toList());
    }

    private FindingFile() {}
}
