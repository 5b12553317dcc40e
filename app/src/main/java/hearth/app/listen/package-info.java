/** Listening at the command line: a file of answers in, what the children said out. */
@NullMarked
package hearth.app.listen;

import org.jspecify.annotations.NullMarked;
