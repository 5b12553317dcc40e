package hearth.listening.answers;

import hearth.listening.NotAsAskedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of what children wrote: one text a line. Before a tab may stand the codes that a person gave the text, with a
 * semicolon between them.
 *
 * @param texts the texts, in the file's order; an empty line is an empty text
 * @param codes the codes of each text, if any
 */
public record TextFile(List<String> texts, List<List<String>> codes) {

    /** So many letters of a text are kept: more than any child writes, and a line that never ends fills no memory. */
    private static final int LONGEST = 20_000;

    private static final int FEWEST_CODED = 12;

    public TextFile {
        texts = List.copyOf(texts);
        codes = List.copyOf(codes);
    }

    /** Reads a file. */
    public static TextFile read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new MixedReader(in))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                String text = line.substring(tab + 1).strip();
                texts.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                codes.add(tab < 0 ? List.of() : codes(line.substring(0, tab)));
            }
        } catch (NoSuchFileException _) {
            throw NotAsAskedException.noFile(file);
        }
        if (texts.stream().allMatch(String::isEmpty)) {
            throw new NotAsAskedException(
                    "%s holds no texts.".formatted(file.getFileName()), "it is another file, or the export was empty.");
        }
        return new TextFile(texts, codes);
    }

    /** Reads a coded sample: every text has codes, and there are enough of them to learn from. */
    public static TextFile coded(Path file) throws IOException {
        TextFile sample = read(file);
        long uncoded = sample.codes().stream().filter(List::isEmpty).count();
        if (uncoded > 0 || sample.texts().size() < FEWEST_CODED) {
            throw new NotAsAskedException(
                    "%s holds %,d texts, %,d of them without a code; at least %d with codes are needed."
                            .formatted(file.getFileName(), sample.texts().size(), uncoded, FEWEST_CODED),
                    "the codes are not before a tab, or the sample is another file.");
        }
        return sample;
    }

    private static List<String> codes(String before) {
        return Arrays.stream(before.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
