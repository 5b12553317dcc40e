package hearth.app.report;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where a report's files are put, each under its name: a folder, or a zip to take away. */
public interface Shelf {

    /** A new file; it is closed before the next one is opened. */
    OutputStream open(String name) throws IOException;

    /** A folder; what stood there under the same names is replaced. */
    static Shelf folder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            Files.createDirectories(folder.resolve(name).resolveSibling("."));
            return new BufferedOutputStream(Files.newOutputStream(file));
        };
    }

    /** A zip, with everything in one folder of this name. */
    static Shelf zip(ZipOutputStream zip, String folder) {
        return name -> {
            zip.putNextEntry(new ZipEntry(folder + "/" + name));
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    zip.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        };
    }
}
