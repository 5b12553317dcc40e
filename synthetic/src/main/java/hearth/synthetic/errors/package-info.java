/** Errors that are planted in invented returns, and the list of them: the answer that a check must give. */
@NullMarked
package hearth.synthetic.errors;

import org.jspecify.annotations.NullMarked;
