/** Invented children, a council, an England, from a seed. */
@NullMarked
package hearth.synthetic;

import org.jspecify.annotations.NullMarked;
