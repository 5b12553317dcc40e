package hearth.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One file of a return, wherever it lies. */
public sealed interface ReturnFile {

    /** Its name with the folders it lies in below the place that was searched, such as {@code 2018/episodes.csv}. */
    String name();

    /** How large it is or, in a zip, is said to be, in bytes. */
    long size();

    /** Opens it; reading stops with a {@link TooLargeException} where it turns out to be larger than a return can be. */
    InputStream open() throws IOException;

    /** A file in a folder. */
    record OnDisk(String name, long size, Path path) implements ReturnFile {
        @Override
        public InputStream open() throws IOException {
            return new LimitedStream(Files.newInputStream(path), name, Long.MAX_VALUE);
        }
    }

    /** A file in a zip; it is read from there and never unpacked to disk. */
    record InZip(String name, long size, ZipFile zip, ZipEntry entry) implements ReturnFile {
        @Override
        public InputStream open() throws IOException {
            return new LimitedStream(zip.getInputStream(entry), name, entry.getCompressedSize());
        }
    }

    /** The last part of its name, in small letters. */
    default String shortName() {
        return name().substring(name().lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The folders it lies in, with a slash at the end; empty where it lies at the top. */
    default String folder() {
        return name().substring(0, name().lastIndexOf('/') + 1);
    }

    /** Whether its name ends in one of these, written with the dot. */
    default boolean endsWith(String... endings) {
        for (String ending : endings) {
            if (shortName().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
