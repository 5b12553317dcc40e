/** A loving, stable home, with health and learning: the promises of the third ambition. */
@NullMarked
package hearth.promises.home;

import org.jspecify.annotations.NullMarked;
