/** Listening to many children at once: what they said, compared, themed, and nobody exposed. */
@NullMarked
package hearth.listening;

import org.jspecify.annotations.NullMarked;
