/** The commands for whoever looks after a council's record: load a return, back up, bring back, check. */
@NullMarked
package hearth.app.record;

import org.jspecify.annotations.NullMarked;
