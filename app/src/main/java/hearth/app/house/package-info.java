/** Hearth for those who sign in: the door, and the pages on which people work with children's records. */
@NullMarked
package hearth.app.house;

import org.jspecify.annotations.NullMarked;
