package hearth.promises.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that travel with the promises. */
final class Resource {

    /** The text with this name beside the book's classes. */
    static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The book lacks " + name));
    }

    /** The text with this name, where there is one. */
    static Optional<String> find(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource() {}
}
