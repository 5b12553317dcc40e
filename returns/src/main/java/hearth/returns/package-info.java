/**
 * Reading what an authority has returned to the Department for Education: what every return has in common.
 *
 * <p>A return is read as authorities have it, broken values included: whatever is wrong becomes a
 * {@link hearth.returns.Finding}, never a stack trace, and one child's broken value never hides another child.
 */
@NullMarked
package hearth.returns;

import org.jspecify.annotations.NullMarked;
