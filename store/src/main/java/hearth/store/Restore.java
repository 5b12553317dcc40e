package hearth.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a record back from a backup, into a folder that is empty, as it was at a moment or as late as there is any. */
public final class Restore {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final DateTimeFormatter TO_THE_MICROSECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    /** Brings it back; afterwards {@link Database#open} finds it in the folder. */
    public static Restored from(Path backup, BackupKey key, Path into, Optional<Instant> at) {
        try {
            if (Files.exists(into.resolve("postgresql"))) {
                throw new IllegalArgumentException(
                        "%s holds a record already.%nMaybe it should go into another folder: nothing is overwritten."
                                .formatted(into));
            }
            Shelf shelf = new Shelf(backup, key);
            String whole = whole(shelf, at, backup);
            unpack(shelf, whole, Files.createDirectories(into));
            int pieces = log(shelf, into);
            recover(into, at);
            return restored(whole, pieces, into, certificates(shelf));
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The backup in %s could not be read.%nMaybe the key is another one, or a file of it was changed."
                            .formatted(backup),
                    problem);
        }
    }

    /** The newest whole copy that was begun before the moment. */
    private static String whole(Shelf shelf, Optional<Instant> at, Path backup) throws IOException {
        String latest = at.map(moment -> moment.toString().replace(":", "")).orElse("9");
        return shelf.names(Shelf.WHOLE).stream()
                .filter(name -> name.compareTo(latest) <= 0)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no whole copy in %s from before %s.%nMaybe the folder is another one, or the moment is too early."
                                .formatted(backup, at.map(Instant::toString).orElse("now"))));
    }

    private static void unpack(Shelf shelf, String whole, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(shelf.open(Shelf.WHOLE, whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path place = into.resolve(entry.getName()).normalize();
                if (!place.startsWith(into)) {
                    throw new IOException("A file of the backup would lie outside its folder.");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(zip, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        if (Files.getFileStore(into).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(into.resolve("postgresql"), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(
                    into.resolve("database.secret"), PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static int log(Shelf shelf, Path into) throws IOException {
        Path incoming = Files.createDirectories(into.resolve("incoming"));
        List<String> pieces = shelf.names(Shelf.LOG);
        for (String piece : pieces) {
            try (InputStream in = shelf.open(Shelf.LOG, piece)) {
                Files.copy(in, incoming.resolve(piece));
            }
        }
        return pieces.size();
    }

    private static void recover(Path into, Optional<Instant> at) throws IOException {
        Path postgres = into.resolve("postgresql");
        Files.createFile(postgres.resolve("recovery.signal"));
        Files.writeString(
                postgres.resolve("postgresql.auto.conf"),
                "restore_command = 'cp ../incoming/%f \"%p\"'\narchive_command = '" + Outgoing.NOWHERE + "'\n"
                        + "recovery_target_action = 'promote'\n"
                        + at.map(moment -> "recovery_target_time = '%s'%n".formatted(TO_THE_MICROSECOND.format(moment)))
                                .orElse(""));
        try (OwnPostgres own = OwnPostgres.in(into, FolderLock.take(into).orElseThrow())) {
            untilItIsThere(Database.asOwner(own.reached()));
        }
        Files.writeString(
                postgres.resolve("postgresql.auto.conf"),
                "archive_command = '" + Outgoing.NOWHERE + "'\n",
                StandardOpenOption.TRUNCATE_EXISTING);
        try (var pieces = Files.list(into.resolve("incoming"))) {
            for (Path piece : pieces.toList()) {
                Files.delete(piece);
            }
        }
        Files.delete(into.resolve("incoming"));
    }

    private static void untilItIsThere(javax.sql.DataSource database) {
        long begun = System.nanoTime();
        while (JdbcClient.create(database)
                .sql("SELECT pg_is_in_recovery()")
                .query(Boolean.class)
                .single()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("The record did not come back in %s.".formatted(PATIENCE));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The certificates of everything that was deleted, before the moment or after. */
    private static List<Certificate> certificates(Shelf shelf) throws IOException {
        List<Certificate> certificates = new ArrayList<>();
        for (String name : shelf.names(Shelf.DELETED)) {
            try (InputStream in = shelf.open(Shelf.DELETED, name)) {
                certificates.add(Certificate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return certificates;
    }

    private static Restored restored(String whole, int pieces, Path into, List<Certificate> deleted) {
        try (Database database = Database.open(new Where.Here(into))) {
            int again = new Deletions(database).again(deleted);
            return new Restored(whole, pieces, again, newest(database));
        }
    }

    private static Optional<Instant> newest(Database database) {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT max(recorded) FROM hearth.writing")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, java.time.OffsetDateTime.class))
                        .map(java.time.OffsetDateTime::toInstant))
                .single();
    }

    /**
     * What was brought back.
     *
     * @param whole the name of the whole copy from which
     * @param pieces how many pieces of the log lay beside it
     * @param deletedAgain how many records had been deleted later than that, and are gone again
     * @param newest when the newest write was made that is there again
     */
    public record Restored(String whole, int pieces, int deletedAgain, Optional<Instant> newest) {}

    private Restore() {}
}
