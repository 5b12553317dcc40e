package hearth.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Keeps a second record on another disk while the first is worked on: a whole copy, and then every piece of PostgreSQL's log
 * as it is finished, so that any moment since can be brought back and a lost disk costs less than a minute. All of it is
 * closed with the authority's key.
 */
public final class Backup implements AutoCloseable {

    private static final Duration EACH = Duration.ofSeconds(1);

    /** Made anew by whoever starts from a copy, or of no use there. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> OF_THE_PROCESS = Set.of("postmaster.pid", "postmaster.opts");

    private final Path data;
    private final Database database;
    private final InstantSource clock;
    private final Shelf shelf;
    private final Outgoing outgoing;
    private final ExecutorService carrier = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("carries the log to the backup").factory());
    private volatile Optional<Instant> carried = Optional.empty();
    private volatile boolean closing;

    private Backup(Path data, Database database, InstantSource clock, Shelf shelf) {
        this.data = data;
        this.database = database;
        this.clock = clock;
        this.shelf = shelf;
        this.outgoing = new Outgoing(data, shelf);
    }

    /** Begins to keep the record in a data folder safe on this shelf, and goes on until it is closed. */
    public static Backup begin(Path data, Database database, InstantSource clock, Path to, BackupKey key) {
        Backup backup = new Backup(data, database, clock, new Shelf(to, key));
        backup.archive(Outgoing.HERE);
        backup.carrier.execute(backup::carry);
        return backup;
    }

    /** Makes a whole copy while others work on. Its name is the moment at which it began. */
    public String whole() {
        String name = clock.instant().toString().replace(":", "");
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('hearth', fast => true)");
            shelf.put(Shelf.WHOLE, name, out -> copy(out, statement));
            carryOnce();
            return name;
        } catch (SQLException problem) {
            throw new IllegalStateException("The database could not be copied.", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The copy could not be written.%nMaybe the disk of the backup is full or gone.".formatted(),
                    problem);
        }
    }

    /** When the last piece of the log was brought to the shelf. */
    public Optional<Instant> lastCarried() {
        return carried;
    }

    /** Finishes the piece of the log that is being written, and brings it to the shelf. */
    public void bringAll() {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            String piece;
            try (ResultSet row = statement.executeQuery("SELECT pg_walfile_name(pg_switch_wal())")) {
                row.next();
                piece = row.getString(1);
            }
            while (!shelf.names(Shelf.LOG).contains(piece)) {
                carryOnce();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException("The log could not be finished.", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        carrier.shutdown();
        try {
            if (!carrier.awaitTermination(1, TimeUnit.MINUTES)) {
                carrier.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        archive(Outgoing.NOWHERE);
    }

    private void carry() {
        while (!closing) {
            try {
                carryOnce();
                TimeUnit.MILLISECONDS.sleep(EACH.toMillis());
            } catch (IOException later) {
                // the piece stays where it is, and is brought when the shelf can be reached again
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private synchronized void carryOnce() throws IOException {
        certificates();
        if (outgoing.bring() > 0) {
            carried = Optional.of(clock.instant());
        }
    }

    /** What was deleted must stay so when an older copy is brought back, and so its certificate lies beside the copies. */
    private void certificates() throws IOException {
        List<String> there = shelf.names(Shelf.DELETED);
        for (Certificate certificate : new Deletions(database).all()) {
            String name = certificate.id().toString();
            if (!there.contains(name)) {
                byte[] text = certificate.json().getBytes(StandardCharsets.UTF_8);
                shelf.put(Shelf.DELETED, name, out -> out.write(text));
            }
        }
    }

    private void archive(String command) {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET archive_command = '" + command + "'");
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException problem) {
            throw new IllegalStateException("The database would not say how it keeps its log.", problem);
        }
    }

    private void copy(OutputStream out, Statement statement) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            Path postgres = data.resolve("postgresql");
            Files.walkFileTree(postgres, new Copying(data, zip));
            for (String file : Set.of("database.secret", "database.open")) {
                add(zip, file, data.resolve(file));
            }
            labels(zip, statement);
        }
    }

    private static void labels(ZipOutputStream zip, Statement statement) throws IOException {
        try (ResultSet row = statement.executeQuery("SELECT labelfile, spcmapfile FROM pg_backup_stop(true)")) {
            row.next();
            text(zip, "postgresql/backup_label", row.getString(1));
            text(zip, "postgresql/tablespace_map", row.getString(2));
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Copies what lies in the folder while it changes; the log of writes sets right what was caught half way. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path data;
        private final ZipOutputStream zip;

        private Copying(Path data, ZipOutputStream zip) {
            this.data = data;
            this.zip = zip;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
            zip.putNextEntry(new ZipEntry(name(folder) + "/"));
            zip.closeEntry();
            return LEFT_OUT.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            if (!OF_THE_PROCESS.contains(file.getFileName().toString())) {
                try {
                    add(zip, name(file), file);
                } catch (NoSuchFileException gone) {
                    // a table that was dropped meanwhile: the log says so as well
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return data.relativize(file).toString().replace('\\', '/');
        }
    }
}
