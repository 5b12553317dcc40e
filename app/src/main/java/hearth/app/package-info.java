/** Opens the house: the command line, the wiring, the architecture test. */
@NullMarked
package hearth.app;

import org.jspecify.annotations.NullMarked;
