package hearth.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Packs Hearth with its own Java into one zip, so that a data officer on a locked-down computer installs nothing. */
@Command(
        name = "bundle",
        description = "Make a zip with its own Java for this platform.",
        mixinStandardHelpOptions = true)
final class Bundle implements Callable<Integer> {

    /** What Hearth and the libraries it stands on ask of Java; no compiler, no desktop tools. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.zipfs,"
            + "jdk.management,jdk.net,jdk.charsets,jdk.localedata,jdk.security.auth";

    private static final String EXAMPLES = "promises/examples";

    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path built = builtApp();
        String name = "hearth-%s-%s-%s".formatted(version(), system(), System.getProperty("os.arch"));
        Path folder = built.resolveSibling("bundle").resolve(name);
        Path zip = built.resolveSibling(name + ".zip");
        deleteAll(folder);
        Files.createDirectories(folder.resolve("app/lib"));

        say("Making a Java runtime of its own ...");
        link(folder.resolve("runtime"));
        copy(built.resolve("hearth.jar"), folder.resolve("app/hearth.jar"));
        try (Stream<Path> parts = Files.list(built.resolve("lib"))) {
            parts.forEach(part -> copy(part, folder.resolve("app/lib").resolve(part.getFileName())));
        }
        OwnFolder.nearest(EXAMPLES).ifPresent(examples -> copyAll(examples, folder.resolve(EXAMPLES)));
        layOut(folder);
        say("Making its start-up cache ...");
        train(folder);
        say("Packing ...");
        pack(folder, zip);
        say("%s, %d MB".formatted(zip, Files.size(zip) / 1_000_000));
        return 0;
    }

    private Path builtApp() {
        Path built = Objects.requireNonNull(OwnFolder.built().getParent());
        if (Files.exists(built.resolve("hearth.jar")) && Files.isDirectory(built.resolve("lib"))) {
            return built;
        }
        throw new ParameterException(command.commandLine(), "A bundle is made from the built app: ./hearth bundle");
    }

    private void link(Path runtime) {
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "This Java has no jlink. Maybe this is a bundle already?"));
        int outcome = jlink.run(
                command.commandLine().getOut(),
                command.commandLine().getErr(),
                "--add-modules=" + MODULES,
                "--include-locales=en",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--output=" + runtime);
        if (outcome != 0) {
            throw new IllegalStateException("jlink ended with " + outcome);
        }
    }

    private static void layOut(Path folder) throws IOException {
        place("bundle/java.flags", folder.resolve("app/java.flags"));
        place("bundle/once.flags", folder.resolve("app/once.flags"));
        place("bundle/README.txt", folder.resolve("README.txt"));
        place("/META-INF/LICENSE", folder.resolve("LICENSE"));
        if (system().equals("windows")) {
            place("bundle/hearth.cmd", folder.resolve("hearth.cmd"));
        } else {
            place("bundle/hearth", folder.resolve("hearth"));
            Files.setPosixFilePermissions(folder.resolve("hearth"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Without a cache the bundle starts more slowly and is otherwise the same, so a failure here is only told. */
    private void train(Path folder) throws IOException, InterruptedException {
        // A zip keeps whole seconds, and a cache fits only the very files that it was made with.
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(Bundle::wholeSeconds);
        }
        Path app = folder.resolve("app");
        int outcome = new ProcessBuilder(
                        folder.resolve("runtime/bin/java").toString(),
                        "@" + app.resolve("java.flags"),
                        "-XX:AOTCacheOutput=" + app.resolve("hearth.aot"),
                        "-jar",
                        app.resolve("hearth.jar").toString(),
                        "train")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (outcome != 0) {
            say("There is no start-up cache: its training ended with " + outcome);
        }
    }

    private static void pack(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        Map<String, Object> withPermissions = system().equals("windows")
                ? Map.of("create", true)
                : Map.of("create", true, "enablePosixFileAttributes", true);
        try (FileSystem packed = FileSystems.newFileSystem(zip, withPermissions);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                Path root = Objects.requireNonNull(folder.getParent());
                Path there = packed.getPath(root.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    copy(file, there);
                }
            }
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(Bundle.class.getPackage().getImplementationVersion(), "unversioned");
    }

    private static String system() {
        return SYSTEM.contains("win") && !SYSTEM.contains("darwin")
                ? "windows"
                : SYSTEM.contains("mac") ? "macos" : SYSTEM;
    }

    private static void place(String resource, Path there) throws IOException {
        try (InputStream words = Objects.requireNonNull(Bundle.class.getResourceAsStream(resource), resource)) {
            Files.copy(words, there);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyAll(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            files.forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wholeSeconds(Path file) {
        try {
            long seconds = Files.getLastModifiedTime(file).toInstant().getEpochSecond();
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds - seconds % 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }

    private void say(String words) {
        PrintWriter out = command.commandLine().getOut();
        out.println(words);
        out.flush();
    }
}
