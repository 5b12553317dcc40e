/** What changed since a return was last checked: what is new, what was put right, what is still there. */
@NullMarked
package hearth.app.since;

import org.jspecify.annotations.NullMarked;
