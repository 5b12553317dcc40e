/** Secure care that is homely and lawful: the promises of the fifth ambition. */
@NullMarked
package hearth.promises.secure;

import org.jspecify.annotations.NullMarked;
