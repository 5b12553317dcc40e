/** What may be published of many children's answers so that none of them can be found again in it. */
@NullMarked
package hearth.listening.release;

import org.jspecify.annotations.NullMarked;
