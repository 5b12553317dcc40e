/** What a council pledges beyond the law, read from plain text: {@code docs/pledges.md} says how it is written. */
@NullMarked
package hearth.promises.pledge;

import org.jspecify.annotations.NullMarked;
