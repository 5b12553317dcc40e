/** What children said, compared: shares, gaps and tests that know how the children came to be asked. */
@NullMarked
package hearth.listening.compare;

import org.jspecify.annotations.NullMarked;
