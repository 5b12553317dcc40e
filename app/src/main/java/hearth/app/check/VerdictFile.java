package hearth.app.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearth.promises.Judged;
import hearth.returns.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Every verdict on every child as a file, one row a verdict, children in the order of the source. */
public final class VerdictFile {

    private static final int CHILDREN_A_PART = 500;
    private static final int PARTS_AT_ONCE = 16;

    /** Writes CSV with a header line, as {@code child,promise,owed_from,due,verdict,...}. */
    public static void csv(Verdicts verdicts, Path file, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            csv(verdicts, out, progress);
        }
    }

    /** Writes CSV with a header line. */
    public static void csv(Verdicts verdicts, OutputStream out, Progress progress) throws IOException {
        out.write((String.join(",", VerdictRow.COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8));
        write(verdicts, out, VerdictFile::csvOf, progress);
    }

    /** Writes a JSON array, one verdict a line, with the reasons in plain sentences. */
    public static void json(Verdicts verdicts, Path file, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json(verdicts, out, progress);
        }
    }

    /** Writes a JSON array, one verdict a line. */
    public static void json(Verdicts verdicts, OutputStream out, Progress progress) throws IOException {
        out.write("[\n".getBytes(StandardCharsets.UTF_8));
        Separated lines = new Separated(out);
        write(verdicts, lines, JsonLines::of, progress);
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Parts are made on all cores and written in order, so that the file is the same however many there are. */
    private static void write(Verdicts verdicts, OutputStream out, Line line, Progress progress) throws IOException {
        int children = verdicts.stories().count();
        for (int first = 0; first < children; first += CHILDREN_A_PART * PARTS_AT_ONCE) {
            int begin = first;
            List<byte[]> parts = IntStream.range(0, PARTS_AT_ONCE)
                    .parallel()
                    .map(part -> begin + part * CHILDREN_A_PART)
                    .filter(from -> from < children)
                    .mapToObj(from -> part(verdicts, from, Math.min(children, from + CHILDREN_A_PART), line))
                    .toList();
            for (byte[] part : parts) {
                out.write(part);
            }
            if (progress.at(Math.min(children, begin + CHILDREN_A_PART * PARTS_AT_ONCE), children)
                    == Progress.Next.STOP) {
                return;
            }
        }
    }

    private static byte[] part(Verdicts verdicts, int from, int to, Line line) {
        StringWriter text = new StringWriter();
        BiConsumer<String, Judged> writer = line.into(text);
        for (int child = from; child < to; child++) {
            String id = verdicts.stories().id(child).text();
            verdicts.on(child).forEach(judged -> writer.accept(id, judged));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static BiConsumer<String, Judged> csvOf(StringWriter text) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        return (child, judged) -> csv.writeRecord(VerdictRow.of(child, judged));
    }

    /** How one verdict becomes text. */
    private interface Line {
        BiConsumer<String, Judged> into(StringWriter text);
    }

    private VerdictFile() {}
}
