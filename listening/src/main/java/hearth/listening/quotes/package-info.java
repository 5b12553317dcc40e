/** A child's own words in print: chosen for breadth, by nobody who can be found, and only where the child said yes. */
@NullMarked
package hearth.listening.quotes;

import org.jspecify.annotations.NullMarked;
