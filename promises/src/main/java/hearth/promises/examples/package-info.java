/** Worked examples of the promises in plain text: a child's story, a day to judge on, and what is expected. */
@NullMarked
package hearth.promises.examples;

import org.jspecify.annotations.NullMarked;
