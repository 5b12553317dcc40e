package hearth.returns.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A published CSV file, plain or packed with gzip, whose columns are known by their names and may stand in any order. */
final class PublishedCsv implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Counted counted;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> lines;
    private final List<String> names;

    private PublishedCsv(Counted counted, CsvReader<CsvRecord> reader) {
        this.counted = counted;
        this.reader = reader;
        this.lines = reader.iterator();
        this.names = next().map(PublishedCsv::names).orElse(List.of());
    }

    static PublishedCsv open(Path file) throws IOException {
        Counted counted = new Counted(Files.newInputStream(file));
        BufferedInputStream bytes = new BufferedInputStream(counted, BUFFER);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        InputStream plain = packed ? new GZIPInputStream(bytes, BUFFER) : bytes;
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8));
        try {
            return new PublishedCsv(counted, reader);
        } catch (UncheckedIOException broken) {
            reader.close();
            throw new IOException(broken);
        }
    }

    private static List<String> names(CsvRecord head) {
        return head.getFields().stream()
                .map(name -> name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The place of the first column with one of these names, small letters; a name may be a pattern. */
    int column(String... some) {
        for (String one : some) {
            Pattern pattern = Pattern.compile(one);
            for (int at = 0; at < names.size(); at++) {
                if (pattern.matcher(names.get(at)).matches()) {
                    return at;
                }
            }
        }
        return -1;
    }

    boolean has(String... some) {
        return column(some) >= 0;
    }

    List<String> names() {
        return names;
    }

    /** The next line; none at the end, and none after a line that cannot be read as CSV. */
    Optional<CsvRecord> next() {
        try {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        } catch (CsvParseException | NoSuchElementException broken) {
            throw new UncheckedIOException(new IOException("it cannot be read as CSV", broken));
        }
    }

    /** What stands in that column; empty where the line or the file has none. */
    static String text(CsvRecord line, int column) {
        return column >= 0 && column < line.getFieldCount()
                ? line.getField(column).strip()
                : "";
    }

    /** How many bytes of the file were read. */
    long read() {
        return counted.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count += Math.max(0, some);
            return some;
        }
    }
}
