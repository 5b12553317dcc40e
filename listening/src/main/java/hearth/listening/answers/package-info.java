/** A file of answers, as columns: what each child ticked, kept apart from what nobody ticked. */
@NullMarked
package hearth.listening.answers;

import org.jspecify.annotations.NullMarked;
