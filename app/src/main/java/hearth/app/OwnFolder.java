package hearth.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this Hearth stands: the folder of what was built, or unpacked. */
public final class OwnFolder {

    /** Something in that folder or in one that it is in, the nearest first: the worked examples, say. */
    public static Optional<Path> nearest(String name) {
        return Stream.iterate(Optional.of(built()), Optional::isPresent, one -> one.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(one -> one.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    /** What runs: a jar, or a folder of classes. */
    static Path built() {
        try {
            return Path.of(OwnFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private OwnFolder() {}
}
