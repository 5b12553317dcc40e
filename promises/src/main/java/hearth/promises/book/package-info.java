/** The promise book: every promise for people to read, from the same objects that judge. */
@NullMarked
package hearth.promises.book;

import org.jspecify.annotations.NullMarked;
