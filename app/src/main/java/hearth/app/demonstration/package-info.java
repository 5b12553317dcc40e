/** A council that does not exist, with children, workers and everybody else, for whoever wants to see how Hearth feels. */
@NullMarked
package hearth.app.demonstration;

import org.jspecify.annotations.NullMarked;
