package hearth.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with Hearth. It keeps its files in one folder, listens on this machine alone, wants a password
 * that only the folder's owner can read, and writes through to the disk before it says that something is written.
 */
final class OwnPostgres implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final String DATABASE = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT_LINE = 3;

    private final Path data;
    private final FolderLock lock;
    private final Where.Elsewhere reached;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private OwnPostgres(Path data, FolderLock lock, EmbeddedPostgres server, Where.Elsewhere reached) {
        this.data = data;
        this.lock = lock;
        this.server = server;
        this.reached = reached;
        watch(server);
    }

    /** Starts it in a folder that is locked for it; the first time in a folder takes some seconds. */
    static OwnPostgres in(Path folder, FolderLock lock) {
        try {
            Path data = folder.resolve("postgresql");
            stopWhatWasLeft(data.resolve("postmaster.pid"));
            Files.createDirectories(folder.resolve(Outgoing.FOLDER));
            String password = password(folder.resolve("database.secret"));
            Path open = folder.resolve("database.open");
            if (Files.notExists(open)) {
                firstTime(data, password);
                Files.writeString(open, "The database of this folder wants the password in database.secret.\n");
            }
            return started(data, lock, password);
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The database in %s could not be started.%nMaybe another program uses that folder, or its disk is full."
                            .formatted(folder),
                    problem);
        }
    }

    /** How to reach the one that another Hearth runs in this folder. */
    static Where.Elsewhere runningIn(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
            return reached(Integer.parseInt(lines.get(PORT_LINE).strip()), password(folder.resolve("database.secret")));
        } catch (IOException | IndexOutOfBoundsException starting) {
            throw new IllegalStateException(
                    "Another Hearth has the folder %s, and its database cannot be reached.%nMaybe it is just starting or stopping: try again in a moment."
                            .formatted(folder));
        }
    }

    /** How to reach it. */
    Where.Elsewhere reached() {
        return reached;
    }

    /** The id of its process. */
    long process() {
        return server.getProcess().pid();
    }

    @Override
    public void close() {
        closing = true;
        try {
            server.close();
            lock.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static OwnPostgres started(Path data, FolderLock lock, String password) throws IOException {
        EmbeddedPostgres server =
                settings(data).setConnectConfig("password", password).start();
        return new OwnPostgres(data, lock, server, reached(server.getPort(), password));
    }

    private static Where.Elsewhere reached(int port, String password) {
        return new Where.Elsewhere(
                "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE),
                new Where.Role(OWNER, password),
                new Where.Role("hearth", password));
    }

    /** A database that dies while Hearth lives is started again where it was: its log of writes brings it back whole. */
    private void watch(EmbeddedPostgres running) {
        Thread.ofVirtual().name("the database is watched").start(() -> {
            waitForEnd(running.getProcess());
            if (!closing) {
                startAgain(running.getPort());
            }
        });
    }

    private static void waitForEnd(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** For as long as it takes: a full disk may be full for hours. */
    private void startAgain(int port) {
        while (!closing) {
            try {
                server = settings(data)
                        .setPort(port)
                        .setConnectConfig("password", reached.owner().password())
                        .start();
                watch(server);
                return;
            } catch (IOException | IllegalStateException stillDying) {
                pause(); // what is left of it holds its memory for a moment more, or there is no room
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is in it yet while it is open without a password. */
    private static void firstTime(Path data, String password) throws IOException {
        try (EmbeddedPostgres server =
                        settings(data).setConnectConfig("password", password).start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of("ALTER ROLE postgres", "CREATE ROLE hearth LOGIN")) {
                statement.execute(role + " PASSWORD '" + password + "'"); // hexadecimal digits, made below
            }
            statement.execute("ALTER SYSTEM SET archive_command = '" + Outgoing.NOWHERE + "'");
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
        Files.writeString(data.resolve("pg_hba.conf"), """
                # Only from this machine, and only with the password.
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                host replication all 127.0.0.1/32 scram-sha-256
                """);
    }

    /** What is acknowledged is on the disk; the library's own settings are for tests that lose nothing of worth. */
    private static EmbeddedPostgres.Builder settings(Path data) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setOverrideWorkingDirectory(data.resolveSibling("programs").toFile())
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
        Map.ofEntries(
                        Map.entry("fsync", "on"),
                        Map.entry("synchronous_commit", "on"),
                        Map.entry("full_page_writes", "on"),
                        Map.entry("listen_addresses", "localhost"),
                        Map.entry("unix_socket_directories", ""),
                        Map.entry("password_encryption", "scram-sha-256"),
                        Map.entry("timezone", "UTC"),
                        Map.entry("max_connections", "60"),
                        Map.entry("shared_buffers", "256MB"),
                        Map.entry("max_wal_size", "2GB"),
                        Map.entry("archive_mode", "on"), // to where is said while a backup goes on
                        Map.entry("archive_timeout", "30s"),
                        Map.entry("logging_collector", "on"),
                        Map.entry("log_min_messages", "warning"),
                        Map.entry(
                                "log_min_error_statement", "panic"), // a failing statement would carry a child's facts
                        Map.entry("log_parameter_max_length", "0"),
                        Map.entry("log_parameter_max_length_on_error", "0"))
                .forEach(builder::setServerConfig);
        return builder;
    }

    private static String password(Path secret) throws IOException {
        if (Files.exists(secret)) {
            return Files.readString(secret).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        if (Files.getFileStore(secret.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        String password = HexFormat.of().formatHex(random);
        Files.writeString(secret, password + "\n");
        return password;
    }

    /** Where Hearth was killed its database goes on without it, and would keep a second one from starting. */
    private static void stopWhatWasLeft(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> left = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        left.ifPresent(OwnPostgres::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException slow) {
            process.destroyForcibly();
        }
    }
}
