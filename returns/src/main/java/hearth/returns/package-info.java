/** The yearly returns: a file in, findings and facts out, and back. */
@NullMarked
package hearth.returns;

import org.jspecify.annotations.NullMarked;
