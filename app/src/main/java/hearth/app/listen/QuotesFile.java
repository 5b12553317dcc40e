package hearth.app.listen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.listening.NotAsAskedException;
import hearth.listening.quotes.Approved;
import hearth.listening.quotes.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The sheet on which a person reads quotes: proposals go out on it; what comes back with a name under {@code read_by} is
 * allowed for print, and {@code used_in} says where it stands.
 */
final class QuotesFile {

    private static final List<String> HEADER =
            List.of("id", "theme", "attribution", "original", "words", "look_at", "read_by", "used_in");

    static void write(List<Quote> quotes, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(HEADER);
            for (Quote quote : quotes) {
                List<String> look = new ArrayList<>(quote.flags());
                quote.removals()
                        .forEach(removal -> look.add("%s: %s"
                                .formatted(quote.text().substring(removal.from(), removal.to()), removal.why())));
                csv.writeRecord(List.of(
                                quote.id(),
                                quote.theme(),
                                quote.attribution(),
                                quote.text(),
                                quote.proposed(),
                                String.join("; ", look),
                                "",
                                "")
                        .stream()
                        .map(Cells::safe)
                        .toList());
            }
        }
    }

    /** The quotes of a sheet under which a name stands. */
    static List<Approved> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw NotAsAskedException.noFile(file);
        }
        List<Approved> approved = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                if (!field(row, "read_by").isBlank() || !field(row, "used_in").isBlank()) {
                    approved.add(new Approved(
                            field(row, "id"), field(row, "words"), field(row, "read_by"), field(row, "used_in")));
                }
            }
        } catch (CsvParseException | NoSuchElementException fault) {
            throw new NotAsAskedException(
                    "%s cannot be read: %s".formatted(file.getFileName(), fault.getMessage()),
                    "one of the columns id, words, read_by and used_in is missing.");
        }
        return approved;
    }

    private static String field(NamedCsvRecord row, String name) {
        return Cells.plain(row.getField(name).strip());
    }

    private QuotesFile() {}
}
