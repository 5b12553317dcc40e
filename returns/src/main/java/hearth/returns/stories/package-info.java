/** Rows of a return become the facts of each child's story. */
@NullMarked
package hearth.returns.stories;

import org.jspecify.annotations.NullMarked;
