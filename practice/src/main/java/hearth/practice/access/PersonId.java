package hearth.practice.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which person signs in: a worker, a carer, a child. It says nothing of who they are.
 *
 * @param id made once, and never given to somebody else
 */
public record PersonId(UUID id) implements Comparable<PersonId> {

    /** The same name always gives the same id. */
    public static PersonId named(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(PersonId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
