/** What people see who sign in: their work, a child's life, what they write down. */
@NullMarked
package hearth.pages.day;

import org.jspecify.annotations.NullMarked;
