/** How long a child's record is kept, by which law, and when somebody may decide to delete it. */
@NullMarked
package hearth.practice.retention;

import org.jspecify.annotations.NullMarked;
