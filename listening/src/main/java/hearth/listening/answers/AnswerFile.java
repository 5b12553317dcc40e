package hearth.listening.answers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hearth.listening.NotAsAskedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A CSV file of answers, read once from its start to its end, row by row: only the columns that are asked for are kept.
 * A row that does not fit the header is set aside and counted, never squeezed in.
 */
public final class AnswerFile {

    /** Above so many letters a cell is taken for a quotation mark that was never closed. */
    private static final int LARGEST_CELL = 1 << 27;

    private static final int HEADER_LOOK = 1 << 16;

    private final Path file;
    private final Map<String, Coded.Collecting> words = new LinkedHashMap<>();
    private final Map<String, Numbers> numbers = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private List<String> header = List.of();
    private int rows;
    private long misfits;
    private long firstMisfit;
    private int misfitFields;

    private AnswerFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the columns that are asked for; a column that the file does not have is simply not there.
     *
     * @param words   columns of words
     * @param numbers columns of numbers
     * @param also    which other columns to hold as words, by their name
     */
    public static Answers read(Path file, Set<String> words, Set<String> numbers, Predicate<String> also)
            throws IOException {
        AnswerFile reading = new AnswerFile(file);
        try (InputStream in = Files.newInputStream(file);
                MixedReader mixed = new MixedReader(in);
                BufferedReader reader = new BufferedReader(mixed, HEADER_LOOK)) {
            reading.read(reader, words, numbers, also);
            reading.tellEncoding(mixed.oldLetters());
        } catch (NoSuchFileException _) {
            throw NotAsAskedException.noFile(file);
        } catch (CsvParseException fault) {
            throw reading.unreadable(fault);
        }
        return reading.answers();
    }

    private void read(BufferedReader reader, Set<String> wanted, Set<String> measured, Predicate<String> also)
            throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(reader))
                .maxBufferSize(LARGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LARGEST_CELL)
                                .maxRecordSize(LARGEST_CELL)
                                .build(),
                        reader);
        int[] wordsAt = {};
        int[] numbersAt = {};
        for (CsvRecord record : csv) {
            if (header.isEmpty()) {
                header = record.getFields().stream().map(String::strip).toList();
                wordsAt = open(
                        name -> wanted.contains(name) || also.test(name),
                        name -> words.put(name, new Coded.Collecting()));
                numbersAt = open(measured::contains, name -> numbers.put(name, new Numbers(name)));
            } else if (record.getFieldCount() != header.size()) {
                setAside(record);
            } else {
                take(record, wordsAt, numbersAt);
            }
        }
    }

    private interface Column {
        void open(String name);
    }

    private int[] open(Predicate<String> wanted, Column column) {
        List<String> there = header.stream().filter(wanted).distinct().toList();
        there.forEach(column::open);
        return there.stream().mapToInt(header::indexOf).toArray();
    }

    private void take(CsvRecord record, int[] wordsAt, int[] numbersAt) {
        int at = 0;
        for (Coded.Collecting column : words.values()) {
            column.add(record.getField(wordsAt[at++]));
        }
        at = 0;
        for (Numbers column : numbers.values()) {
            column.add(record.getField(numbersAt[at++]), record.getStartingLineNumber());
        }
        rows++;
    }

    private void setAside(CsvRecord record) {
        if (misfits++ == 0) {
            firstMisfit = record.getStartingLineNumber();
            misfitFields = record.getFieldCount();
        }
    }

    /** The separator that stands most often in the header line. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(HEADER_LOOK);
        char[] look = new char[HEADER_LOOK - 1];
        int length = Math.max(0, reader.read(look, 0, look.length));
        reader.reset();
        int[] seen = new int[128];
        for (int at = 0; at < length && look[at] != '\n' && look[at] != '\r'; at++) {
            seen[look[at] & 127]++;
        }
        return seen[';'] > seen[','] ? ';' : seen['\t'] > seen[','] ? '\t' : ',';
    }

    private void tellEncoding(long old) {
        if (old > 0) {
            troubles.add(new Trouble(
                    0,
                    0,
                    "%,d letters are no UTF-8; they were read as windows-1252.".formatted(old),
                    "parts of the file come from an older program."));
        }
    }

    private Answers answers() {
        if (rows == 0) {
            throw new NotAsAskedException(
                    misfits == 0
                            ? "%s holds no answers.".formatted(file.getFileName())
                            : misfitsInWords("None of the rows fits the header"),
                    misfits == 0
                            ? "it is another file, or only its header was exported."
                            : "the header lacks a name, or the separator is another.");
        }
        if (misfits > 0) {
            troubles.addFirst(new Trouble(
                    firstMisfit,
                    misfits,
                    misfitsInWords("Set aside and not counted in any figure"),
                    "a comma in a text has no quotation marks around it, and shifted the columns."));
        }
        Map<String, Coded> coded = new LinkedHashMap<>();
        words.forEach((name, column) -> coded.put(name, column.done()));
        Map<String, double[]> measured = new LinkedHashMap<>();
        numbers.forEach((name, column) -> measured.put(name, column.done()));
        return new Answers(rows, coded, measured, header, troubles);
    }

    private String misfitsInWords(String what) {
        return "%s: %,d rows with another number of columns than the header's %d; the first is on line %d and has %d."
                .formatted(what, misfits, header.size(), firstMisfit, misfitFields);
    }

    private NotAsAskedException unreadable(CsvParseException fault) {
        return new NotAsAskedException(
                "%s cannot be read after row %,d: a cell there is longer than %,d letters or never ends."
                        .formatted(file.getFileName(), rows + misfits, LARGEST_CELL),
                fault.getMessage() == null
                        ? "the file is damaged there."
                        : "a quotation mark was opened and not closed in the row that follows.");
    }

    /** A column of numbers on its way in. */
    private static final class Numbers {

        private final String name;
        private double[] values = new double[1024];
        private int count;

        Numbers(String name) {
            this.name = name;
        }

        void add(String cell, long line) {
            values = count < values.length ? values : Arrays.copyOf(values, count * 2);
            values[count++] = cell.isEmpty() || cell.equals("NA") ? Double.NaN : number(cell, line);
        }

        double[] done() {
            return Arrays.copyOf(values, count);
        }

        private double number(String cell, long line) {
            try {
                double value = Double.parseDouble(cell);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException _) {
                // said below
            }
            throw new NotAsAskedException(
                    "\"%s\" in column %s on line %d is no number."
                            .formatted(cell.length() > 40 ? cell.substring(0, 40) + "..." : cell, name, line),
                    "the columns are shifted there, or an empty cell is what was meant.");
        }
    }
}
