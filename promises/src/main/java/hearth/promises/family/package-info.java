/** Every family gets good help, and stays together wherever that is best for the child. */
@NullMarked
package hearth.promises.family;

import org.jspecify.annotations.NullMarked;
