package hearth.app.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Reasons.About;
import hearth.app.check.Reasons.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reasons as a table: one row for each rule and child, with the columns {@code rule,child,reason,given}. */
public final class ReasonsFile {

    private static final List<String> COLUMNS = List.of("rule", "child", "reason", "given");

    /** Reads a file; a row that says nothing is complained of, and the others are kept. */
    public static Reasons read(Path file) throws IOException {
        Reasons reasons = new Reasons();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                read(row, reasons);
            }
        } catch (CsvParseException _) {
            reasons.complain("The file of reasons could not be read to its end. Maybe it is not a CSV file.");
        }
        return reasons;
    }

    private static void read(NamedCsvRecord row, Reasons reasons) {
        String rule = cell(row, "rule");
        String child = cell(row, "child").toUpperCase(Locale.UK);
        String words = cell(row, "reason");
        if (rule.isEmpty() || child.isEmpty() || words.isEmpty()) {
            reasons.complain(
                    "Line %d of the reasons names no rule, no child or no reason. Maybe a column is missing: %s."
                            .formatted(row.getStartingLineNumber(), String.join(", ", COLUMNS)));
        } else {
            reasons.keep(new Reason(new About(rule, child), words, cell(row, "given")));
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return Cells.plain(row.findField(column).orElse("").strip());
    }

    /** Writes all of them, to be handed in with the next check. */
    public static void write(Reasons reasons, OutputStream out) throws IOException {
        Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(words);
        csv.writeRecord(COLUMNS);
        for (Reason reason : reasons.all()) {
            csv.writeRecord(
                    Cells.safe(reason.about().rule()),
                    Cells.safe(reason.about().child()),
                    Cells.safe(reason.words()),
                    reason.given());
        }
        csv.flush();
    }

    private ReasonsFile() {}
}
