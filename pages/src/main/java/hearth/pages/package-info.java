/** What a child, a practitioner, a council and the Commissioner see. */
@NullMarked
package hearth.pages;

import org.jspecify.annotations.NullMarked;
