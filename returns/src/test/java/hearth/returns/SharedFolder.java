package hearth.returns;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published files that do not belong to Hearth: public samples, schemas, lists. They are in the folder that {@code
 * HEARTH_SHARED} names, or in one called {@code shared} beside the project or further up; a test whose files are not
 * there says so and does not run.
 */
public final class SharedFolder {

    /** A file or folder in it. */
    public static Path shared(String what) {
        Optional<Path> found = Stream.concat(
                        Optional.ofNullable(System.getenv("HEARTH_SHARED")).map(Path::of).stream(),
                        Stream.iterate(
                                        Path.of("").toAbsolutePath(),
                                        above -> above.getParent() != null,
                                        Path::getParent)
                                .map(above -> above.resolve("shared")))
                .map(shared -> shared.resolve(what))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "shared/%s is not here: set HEARTH_SHARED".formatted(what));
        return found.orElseThrow();
    }

    private SharedFolder() {}
}
