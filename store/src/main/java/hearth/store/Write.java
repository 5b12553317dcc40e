package hearth.store;

import hearth.story.ChildId;
import hearth.story.Detail;
import hearth.story.FactId;
import hearth.story.Provenance;
import hearth.story.Span;
import java.util.List;
import java.util.UUID;

/**
 * Facts that one person writes about one child as one act: all of them are kept, or none.
 *
 * @param id made by the client; written again with the same id, nothing is written twice and the answer is the same
 * @param child whom they are about
 * @param seen the version of the child's record that the writer had before them, 0 where they saw none
 * @param by who writes
 * @param entries what they write; one with the id of a fact that stands corrects it or takes it back
 */
public record Write(UUID id, ChildId child, long seen, Provenance by, List<Entry> entries) {

    /** Copies the list. */
    public Write {
        entries = List.copyOf(entries);
    }

    /**
     * One fact to be kept.
     *
     * @param id which fact
     * @param detail what it says
     * @param happened when it was true
     */
    public record Entry(FactId id, Detail detail, Span happened) {}
}
