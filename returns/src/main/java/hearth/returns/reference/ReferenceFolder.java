package hearth.returns.reference;

import hearth.returns.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** The folder in which published lists are kept. A list is replaced as a whole or not at all. */
public final class ReferenceFolder {

    private final Path folder;

    private ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    public static ReferenceFolder at(Path folder) {
        return new ReferenceFolder(folder);
    }

    public Path folder() {
        return folder;
    }

    /** What is kept and can be read, and in words what cannot. */
    public Reference read() {
        List<Kept> kept = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (KindOfList kind : KindOfList.values()) {
            Path file = folder.resolve(kind.file());
            if (Files.exists(file)) {
                try {
                    kept.add(Kept.read(kind, file));
                } catch (IOException broken) {
                    troubles.add("%s is not used: %s.%nMaybe import it again: ./hearth reference import FILE"
                            .formatted(file.getFileName(), why(broken)));
                }
            }
        }
        return new Reference(folder, kept, troubles);
    }

    /** Brings in published files, each known by its columns; files of providers become one list. */
    public List<Imported> bringIn(List<Path> files, Optional<LocalDate> edition, LocalDate today, Progress progress) {
        List<Imported> done = new ArrayList<>();
        ProviderLines providers = new ProviderLines();
        List<Path> ofProviders = new ArrayList<>();
        for (Path file : files) {
            try (PublishedCsv csv = PublishedCsv.open(file)) {
                if (PostcodeLines.isIn(csv)) {
                    done.add(postcodes(file, csv, edition, today, progress));
                } else if (AreaLines.isIn(csv)) {
                    done.add(areas(file, csv, edition, today));
                } else if (ProviderLines.isIn(csv)) {
                    providers.read(name(file), csv);
                    ofProviders.add(file);
                } else {
                    done.add(unknown(file, csv));
                }
            } catch (IOException | UncheckedIOException broken) {
                done.add(broken(file, broken));
            }
        }
        if (!ofProviders.isEmpty()) {
            done.add(providers(ofProviders.getFirst(), providers, edition, today));
        }
        return done;
    }

    private Imported postcodes(
            Path file, PublishedCsv csv, Optional<LocalDate> edition, LocalDate today, Progress progress)
            throws IOException {
        PostcodeLines lines = new PostcodeLines();
        if (!lines.read(name(file), csv, progress, Files.size(file))) {
            return new Imported.Stopped();
        }
        Optional<LocalDate> known =
                edition.or(() -> EditionInName.of(name(file))).or(lines::edition);
        byte[] body = lines.sorted(name(file));
        return keep(KindOfList.POSTCODES, known, today, lines.count(), "", body, lines.troubles());
    }

    private Imported areas(Path file, PublishedCsv csv, Optional<LocalDate> edition, LocalDate today)
            throws IOException {
        AreaLines lines = new AreaLines();
        lines.read(name(file), csv);
        Optional<LocalDate> known = edition.or(() -> EditionInName.of(name(file)));
        byte[] body = lines.body().getBytes(StandardCharsets.UTF_8);
        return keep(KindOfList.AREAS, known, today, lines.count(), "", body, lines.troubles());
    }

    private Imported providers(Path file, ProviderLines lines, Optional<LocalDate> edition, LocalDate today) {
        try {
            Optional<LocalDate> known = edition.or(() -> EditionInName.of(name(file)));
            byte[] body = lines.body().getBytes(StandardCharsets.UTF_8);
            return keep(KindOfList.PROVIDERS, known, today, lines.count(), lines.columns(), body, lines.troubles());
        } catch (IOException broken) {
            return broken(file, broken);
        }
    }

    private Imported keep(
            KindOfList kind,
            Optional<LocalDate> edition,
            LocalDate today,
            int rows,
            String columns,
            byte[] body,
            Troubles troubles)
            throws IOException {
        if (rows == 0) {
            return new Imported.Refused(
                    "No line could be used; what was kept before of %s is still there.".formatted(kind.words()),
                    troubles.kept().stream().findFirst().orElse("Maybe the file holds nothing but its head."));
        }
        Files.createDirectories(folder);
        Path place = folder.resolve(kind.file());
        Kept kept = new Kept(kind, place, edition, today, rows, columns, Kept.checksum(body), body.length);
        write(kept, body);
        return new Imported.Done(kept, troubles.count(), troubles.kept());
    }

    /** Written beside it first, so that whoever reads meets the old list or the new one and never half of one. */
    private void write(Kept kept, byte[] body) throws IOException {
        Path beside = Files.createTempFile(folder, kept.kind().word(), ".new");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                writeAll(out, ByteBuffer.wrap(kept.head()));
                writeAll(out, ByteBuffer.wrap(body));
                out.force(true);
            }
            try {
                Files.move(beside, kept.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException onThisDisk) {
                Files.move(beside, kept.file(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static Imported unknown(Path file, PublishedCsv csv) {
        String names = String.join(", ", csv.names().stream().limit(6).toList());
        return new Imported.Refused(
                "%s is none of the lists that can be brought in; its columns are %s."
                        .formatted(name(file), names.isEmpty() ? "none" : names),
                "Maybe a line of notes stands above the names of the columns, or it is a workbook: save it as CSV.");
    }

    private static Imported broken(Path file, Exception broken) {
        return new Imported.Refused(
                "%s could not be brought in: %s.".formatted(name(file), why(broken)),
                "Maybe it was not loaded whole, or it is a workbook: save it as CSV.");
    }

    private static String why(Exception broken) {
        Throwable cause =
                broken instanceof UncheckedIOException && broken.getCause() != null ? broken.getCause() : broken;
        String says = cause.getMessage();
        return switch (cause) {
            case ZipException _ -> "it is packed and cannot be unpacked";
            case java.nio.file.NoSuchFileException _ -> "it is not there";
            case java.nio.file.AccessDeniedException _ -> "it may not be read or written";
            case java.io.EOFException _ -> "it is cut off";
            default -> says == null ? cause.getClass().getSimpleName() : says;
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
