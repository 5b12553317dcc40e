/** Judging every promise for every child of a council, and telling what came of it. */
@NullMarked
package hearth.app.check;

import org.jspecify.annotations.NullMarked;
