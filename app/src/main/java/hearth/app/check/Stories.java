package hearth.app.check;

import hearth.story.ChildId;
import hearth.story.Story;

/** The children of a council, each with a story that is made when it is asked for, and may be dropped again. */
public interface Stories {

    /** How many children there are; they are numbered from 0. */
    int count();

    /** By which id the council knows the child. */
    ChildId id(int child);

    /** The child's story. Asked twice, it is told twice the same. */
    Story of(int child);
}
