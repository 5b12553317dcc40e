package hearth.practice.access;

import hearth.story.ChildId;
import java.util.Set;

/**
 * A child's record as the gate sees it: whose it is, which council keeps it, and what keeps it closer than others. What
 * stands in the record is not read to decide who may.
 *
 * @param child whose
 * @param authority the council that keeps it
 * @param marks what keeps it closer
 */
public record ChildRecord(ChildId child, AuthorityId authority, Set<Mark> marks) {

    /** Copies the set. */
    public ChildRecord {
        marks = Set.copyOf(marks);
    }

    /** Whether it is kept closer in this way. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
