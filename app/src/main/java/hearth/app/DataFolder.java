package hearth.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where Hearth keeps what was imported, and the council that it invents to show itself. In this order: the system property {@code hearth.data}, the environment's
 * {@code HEARTH_DATA}, or the folder {@code .hearth} in the user's home.
 */
public final class DataFolder {

    /** The folder of reference data. */
    public static Path reference() {
        return home().resolve("reference");
    }

    /** The folder of the council that does not exist, in which everybody may look around. */
    public static Path demonstration() {
        return home().resolve("demonstration");
    }

    private static Path home() {
        return Optional.ofNullable(System.getProperty("hearth.data"))
                .or(() -> Optional.ofNullable(System.getenv("HEARTH_DATA")))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".hearth"));
    }

    private DataFolder() {}
}
