package hearth.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where PostgreSQL lays each finished piece of its log, half a minute old at most while something is written, until it lies on
 * the shelf.
 */
final class Outgoing {

    static final String FOLDER = "outgoing";

    /** While there is no backup the pieces are let go. */
    static final String NOWHERE = "exit 0";

    /** PostgreSQL works in its data folder, beside which the pieces go; a piece has its name when it is whole. */
    static final String HERE = "test ! -f ../" + FOLDER + "/%f && cp \"%p\" ../" + FOLDER + "/%f.part && mv ../"
            + FOLDER + "/%f.part ../" + FOLDER + "/%f";

    private final Path folder;
    private final Shelf shelf;

    Outgoing(Path data, Shelf shelf) {
        this.folder = data.resolve(FOLDER);
        this.shelf = shelf;
    }

    /** Brings every whole piece to the shelf, and lets it go here once it lies there. */
    int bring() throws IOException {
        List<Path> pieces = pieces();
        for (Path piece : pieces) {
            shelf.put(Shelf.LOG, piece.getFileName().toString(), out -> Files.copy(piece, out));
            Files.delete(piece);
        }
        return pieces.size();
    }

    private List<Path> pieces() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }
}
