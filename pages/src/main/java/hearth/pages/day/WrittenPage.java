package hearth.pages.day;

import hearth.pages.VerdictLine;
import java.util.List;

/**
 * What was written down, and what it kept.
 *
 * @param heading what was written
 * @param children what came of it for each child, first the one in whose record it was begun
 * @param meanwhile what others wrote since the writer opened the form
 */
public record WrittenPage(Frame frame, String heading, List<OfOne> children, List<String> meanwhile) {

    /** Copies the lists. */
    public WrittenPage {
        children = List.copyOf(children);
        meanwhile = List.copyOf(meanwhile);
    }

    /**
     * What came of it for one child.
     *
     * @param name what the child likes to be called
     * @param back the child's page
     * @param kept promises that it kept
     * @param owes promises that it opens or that still stand otherwise than before
     * @param excused promises that need not be kept now, by a decision with a name
     * @param words the child's words as they now stand in the record, or empty
     */
    public record OfOne(
            String name,
            String back,
            List<VerdictLine> kept,
            List<VerdictLine> owes,
            List<VerdictLine> excused,
            String words) {

        /** Copies the lists. */
        public OfOne {
            kept = List.copyOf(kept);
            owes = List.copyOf(owes);
            excused = List.copyOf(excused);
        }
    }
}
