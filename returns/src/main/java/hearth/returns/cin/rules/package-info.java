/**
 * The rules of the children in need census: what must be so in what an authority says about each child. One file for
 * each thing they are about. A rule judges one child at a time, or else says that it looks at the whole return.
 */
@NullMarked
package hearth.returns.cin.rules;

import org.jspecify.annotations.NullMarked;
