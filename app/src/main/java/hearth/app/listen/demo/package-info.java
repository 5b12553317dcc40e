/** A wave that nobody answered, from the answers to the report, to try everything on. */
@NullMarked
package hearth.app.listen.demo;

import org.jspecify.annotations.NullMarked;
