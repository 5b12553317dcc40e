/** Finds a child's story and says why a verdict on it is what it is. */
@NullMarked
package hearth.app.explain;

import org.jspecify.annotations.NullMarked;
