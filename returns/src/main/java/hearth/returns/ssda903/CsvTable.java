package hearth.returns.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hearth.returns.FileFindings;
import hearth.returns.Findings;
import hearth.returns.Meter;
import hearth.returns.ReturnFile;
import hearth.returns.StoppedException;
import hearth.returns.TooLargeException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table from a CSV file. It is read as strict UTF-8 with quotation marks; if its letters are not UTF-8 it is
 * read again as Windows-1252; if a cell is longer than any value can be, again with only its beginning; and if a quotation
 * mark runs on over the end of its row, which would swallow the rows of other children, again line by line.
 */
final class CsvTable {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char NO_QUOTE = '\0';
    private static final char QUOTE = '"';
    private static final int LONGEST_CELL = 1 << 16;

    private final ReturnFile file;
    private final Meter meter;
    private Charset letters = StandardCharsets.UTF_8;
    private char quote = QUOTE;
    private boolean cutsCells;

    private CsvTable(ReturnFile file, Meter meter) {
        this.file = file;
        this.meter = meter;
    }

    static FileRead read(ReturnFile file, Meter meter) throws StoppedException {
        return new CsvTable(file, meter).read();
    }

    private FileRead read() throws StoppedException {
        Findings.Gathering findings = new Findings.Gathering();
        while (true) {
            CsvRows rows = new CsvRows(file.name(), quote);
            try {
                readInto(rows, findings);
                return rows.read(findings);
            } catch (CharacterCodingException notUtf8) {
                letters = WINDOWS_1252;
                findings.add(TableFindings.windows1252(file.name()));
            } catch (LongCellException _) {
                cutsCells = true;
            } catch (StrayQuoteException stray) {
                quote = NO_QUOTE;
                findings.add(TableFindings.strayQuotes(file.name(), stray.line()));
            } catch (StoppedException stopped) {
                throw stopped;
            } catch (TooLargeException tooLarge) {
                findings.add(FileFindings.tooLarge(file.name(), String.valueOf(tooLarge.getMessage())));
                return new FileRead(List.of(), findings.gathered());
            } catch (IOException broken) {
                findings.add(FileFindings.cutShort(file.name(), broken));
                return rows.read(findings);
            }
        }
    }

    private void readInto(CsvRows rows, Findings.Gathering findings) throws IOException {
        try (Reader text = text(findings);
                CsvReader<CsvRows> csv = CsvReader.builder()
                        .quoteCharacter(quote)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_CELL)
                        .build(rows, text)) {
            for (CsvRows soFar : csv) {
                if (soFar.isFull()) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            throw whatItMeans(broken.getCause(), rows);
        } catch (CsvParseException broken) {
            throw whatItMeans(broken.getCause() == null ? broken : broken.getCause(), rows);
        }
    }

    /** Where quotation marks count, a cell without end and a parse that fails both come from one that does not close. */
    private IOException whatItMeans(@Nullable Throwable cause, CsvRows rows) {
        IOException broken = cause instanceof IOException known ? known : new IOException(cause);
        if (broken instanceof CharacterCodingException
                || broken instanceof StoppedException
                || broken instanceof TooLargeException
                || broken instanceof StrayQuoteException
                || (quote == NO_QUOTE && cutsCells)) {
            return broken;
        }
        if (!cutsCells && isTooLong(cause)) {
            return new LongCellException();
        }
        return new StrayQuoteException(rows.line());
    }

    /** A row that does not fit into the reader's memory: one of its cells is too long, or it never ends. */
    private static boolean isTooLong(@Nullable Throwable cause) {
        return cause != null && String.valueOf(cause.getMessage()).startsWith("The maximum buffer size");
    }

    /** A cell is too long. */
    private static final class LongCellException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Reader text(Findings.Gathering findings) throws IOException {
        return cutsCells ? shortCells(findings) : letters();
    }

    private Reader shortCells(Findings.Gathering findings) throws IOException {
        return new ShortCells(
                letters(), (cells, firstLine) -> findings.add(TableFindings.longCells(file.name(), cells, firstLine)));
    }

    private Reader letters() throws IOException {
        return new InputStreamReader(
                meter.of(file.open()),
                letters.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(
                                letters.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT));
    }
}
