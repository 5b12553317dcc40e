package hearth.story;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which fact this is. A correction or a retraction carries the id of the fact that it corrects or takes back.
 *
 * @param high the first half of a 128-bit id
 * @param low the second half
 */
public record FactId(long high, long low) {

    /** An id made by a client, so that a repeated write never writes twice. */
    public static FactId of(UUID id) {
        return new FactId(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** The same name always gives the same id. */
    public static FactId named(String name) {
        return of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
