/** Finding a child by a name that was misheard or mistyped, a day of birth that is nearly right, or a number. */
@NullMarked
package hearth.practice.find;

import org.jspecify.annotations.NullMarked;
