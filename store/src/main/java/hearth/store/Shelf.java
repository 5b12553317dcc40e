package hearth.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The folder in which backups lie, on another disk: whole copies in {@code whole/}, in {@code log/} what was written since,
 * piece by piece, and in {@code deleted/} the certificates of what was deleted, which outlive every older copy. Each file is packed, closed with the key, on the disk before it has its name, and opened as that
 * name alone.
 */
final class Shelf {

    static final String WHOLE = "whole";
    static final String LOG = "log";
    static final String DELETED = "deleted";
    private static final String SUFFIX = ".hearth";

    private final Path folder;
    private final BackupKey key;

    Shelf(Path folder, BackupKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** Puts a file there. */
    void put(String part, String name, Writing content) throws IOException {
        Path place = Files.createDirectories(folder.resolve(part)).resolve(name + SUFFIX);
        Path unfinished = place.resolveSibling(name + ".part");
        try (FileOutputStream file = new FileOutputStream(unfinished.toFile())) {
            try (OutputStream out = new DeflaterOutputStream(
                    key.closing(new BufferedOutputStream(new OpenEnded(file)), part + "/" + name))) {
                content.to(out);
            }
            file.getFD().sync();
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads a file that lies there. */
    InputStream open(String part, String name) throws IOException {
        return new InflaterInputStream(key.opening(
                new BufferedInputStream(
                        Files.newInputStream(folder.resolve(part).resolve(name + SUFFIX))),
                part + "/" + name));
    }

    /** The names of the files that lie there, in order. */
    List<String> names(String part) throws IOException {
        Path place = folder.resolve(part);
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /** What writes a file's content. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Leaves the file open when what writes into it closes, so that it can be brought to the disk first. */
    private static final class OpenEnded extends OutputStream {

        private final OutputStream out;

        private OpenEnded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
