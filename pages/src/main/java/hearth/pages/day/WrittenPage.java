package hearth.pages.day;

import hearth.pages.VerdictLine;
import java.util.List;

/**
 * What was written down, and what it kept.
 *
 * @param name what the child likes to be called
 * @param back the child's page
 * @param heading what was written
 * @param kept promises that it kept
 * @param owes promises that it opens or that still stand otherwise than before
 * @param words the child's words as they now stand in the record, or empty
 * @param meanwhile what others wrote since the writer opened the form
 */
public record WrittenPage(
        Frame frame,
        String name,
        String back,
        String heading,
        List<VerdictLine> kept,
        List<VerdictLine> owes,
        String words,
        List<String> meanwhile) {

    /** Copies the lists. */
    public WrittenPage {
        kept = List.copyOf(kept);
        owes = List.copyOf(owes);
        meanwhile = List.copyOf(meanwhile);
    }
}
