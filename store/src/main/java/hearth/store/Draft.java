package hearth.store;

import hearth.story.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody began to write about a child and has not sent yet.
 *
 * @param id the id that the write will carry
 * @param child whom it is about
 * @param form which form it is, for example "visit"
 * @param fields what stands in the form
 * @param saved when it was kept last
 */
public record Draft(UUID id, ChildId child, String form, Map<String, List<String>> fields, Instant saved) {

    /** Copies the map. */
    public Draft {
        fields = Map.copyOf(fields);
    }

    /** What is in it is between the writer and the form, and stands in no log. */
    @Override
    public String toString() {
        return "draft " + id;
    }
}
