package hearth.returns.reference;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A list as it is kept: a head of plain text that says what it is, then what it tells.
 *
 * @param edition  the day whose state the published list gives, where it is known
 * @param imported the day on which it was brought in
 * @param rows     how many postcodes, districts or providers it holds
 * @param columns  which of the columns that not every edition has it does have, separated by blanks
 * @param checksum SHA-256 of what follows the head
 * @param length   how long that is, in bytes
 */
public record Kept(
        KindOfList kind,
        Path file,
        Optional<LocalDate> edition,
        LocalDate imported,
        int rows,
        String columns,
        String checksum,
        long length) {

    static final int HEAD = 1024;
    private static final String FIRST_LINE = "hearth reference data 1";

    /** Reads the head of a kept list; the message of what is thrown says what is wrong with it. */
    static Kept read(KindOfList kind, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            Kept kept = read(kind, file, new String(head, StandardCharsets.US_ASCII));
            if (head.length < HEAD || Files.size(file) != HEAD + kept.length) {
                throw new IOException("it is cut off");
            }
            return kept;
        }
    }

    private static Kept read(KindOfList kind, Path file, String head) throws IOException {
        Map<String, String> said = new HashMap<>();
        for (String line : head.split("\n", -1)) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                said.put(line.substring(0, blank), line.substring(blank + 1).strip());
            }
        }
        if (!head.startsWith(FIRST_LINE) || !kind.word().equals(said.get("kind"))) {
            throw new IOException("it was not written by this Hearth");
        }
        try {
            String edition = said.getOrDefault("edition", "");
            return new Kept(
                    kind,
                    file,
                    edition.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(edition)),
                    LocalDate.parse(said.getOrDefault("imported", "")),
                    Integer.parseInt(said.getOrDefault("rows", "")),
                    said.getOrDefault("columns", ""),
                    said.getOrDefault("sha256", ""),
                    Long.parseLong(said.getOrDefault("length", "")));
        } catch (DateTimeException | NumberFormatException broken) {
            throw new IOException("its head cannot be read", broken);
        }
    }

    byte[] head() {
        String head = "%s%nkind %s%nedition %s%nimported %s%nrows %d%ncolumns %s%nsha256 %s%nlength %d%n"
                .formatted(
                        FIRST_LINE,
                        kind.word(),
                        edition.map(LocalDate::toString).orElse(""),
                        imported,
                        rows,
                        columns,
                        checksum,
                        length)
                .replace(System.lineSeparator(), "\n");
        byte[] bytes = " ".repeat(HEAD - 1).concat("\n").getBytes(StandardCharsets.US_ASCII);
        byte[] words = head.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(words, 0, bytes, 0, words.length);
        return bytes;
    }

    /** What follows the head. */
    byte[] body() throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(HEAD);
            return in.readNBytes(Math.toIntExact(length));
        }
    }

    /** Whether what follows the head is still what was written: every byte is read. */
    public boolean isWhole() throws IOException {
        return checksum.equals(checksum(body()));
    }

    static String checksum(byte[] body) {
        return HexFormat.of().formatHex(Digests.sha256().digest(body));
    }

    /** Whether the list has that column. */
    boolean has(String column) {
        return (" " + columns + " ").contains(" " + column + " ");
    }
}
