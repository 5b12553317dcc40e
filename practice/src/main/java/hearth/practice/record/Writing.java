package hearth.practice.record;

import hearth.story.ChildId;
import hearth.story.FactId;
import hearth.story.Recorded;
import java.util.UUID;

/**
 * One act of writing. Its id is made where it is typed, and the ids of its facts follow from it: sent a hundred times, it
 * is the same facts.
 *
 * @param id made by the client, once
 * @param author who writes
 * @param recorded when it was written down
 */
public record Writing(UUID id, Author author, Recorded recorded) {

    /** The id of one part of what is written about this child. */
    public FactId factId(ChildId child, String part) {
        return FactId.named("%s/%s/%s".formatted(id, child, part));
    }
}
