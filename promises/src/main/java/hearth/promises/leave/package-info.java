/** We stay with you as you grow up: the promises of the fourth ambition. */
@NullMarked
package hearth.promises.leave;

import org.jspecify.annotations.NullMarked;
