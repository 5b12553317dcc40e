/** What we know about a child: facts, spans and corrections; the calendar; places. */
@NullMarked
package hearth.story;

import org.jspecify.annotations.NullMarked;
