/**
 * Returns written from stories: the SSDA903 as tables and as XML, the children in need census, the daily feed. A return is
 * a view of the same facts; what a form cannot carry is listed. {@link hearth.returns.write.Return903} cuts one child's
 * story into the rows of one year.
 */
@NullMarked
package hearth.returns.write;

import org.jspecify.annotations.NullMarked;
