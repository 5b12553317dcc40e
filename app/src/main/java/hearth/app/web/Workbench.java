package hearth.app.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which files lie while they are read. Nobody else may look into it; each return's files are taken away as
 * soon as they are read, and the folder itself when Hearth is closed. Where Hearth was killed, the next one clears up.
 */
final class Workbench {

    private static final String NAME = "hearth-";
    private static final String OWNER = "owner";

    private final Path folder;
    private final Path comingIn;

    Workbench() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Workbench(Path where) throws IOException {
        clearAfterTheDead(where);
        folder = Files.createTempDirectory(where, NAME);
        Files.writeString(
                folder.resolve(OWNER), Long.toString(ProcessHandle.current().pid()));
        comingIn = Files.createDirectory(folder.resolve("coming-in"));
    }

    /** Where files lie while they come in. */
    Path comingIn() {
        return comingIn;
    }

    /** A new place for one return. */
    Path placeForOne() {
        try {
            return Files.createTempDirectory(folder, "return-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away all that lies there. */
    static void clear(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A killed Hearth leaves its folder behind; nothing of a child may lie there longer than it must. */
    private static void clearAfterTheDead(Path where) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(where, NAME + "*")) {
            for (Path one : left) {
                if (isLeftByTheDead(one.resolve(OWNER))) {
                    clear(one);
                }
            }
        }
    }

    private static boolean isLeftByTheDead(Path owner) {
        try {
            long process = Long.parseLong(Files.readString(owner).strip());
            return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
        } catch (IOException | NumberFormatException notOurs) {
            return false;
        }
    }

    @PreDestroy
    void clear() {
        clear(folder);
    }
}
