/** What England owes a child, and what became of it. */
@NullMarked
package hearth.promises;

import org.jspecify.annotations.NullMarked;
