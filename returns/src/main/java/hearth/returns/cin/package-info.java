/**
 * The children in need census: an authority's yearly XML of every child it helped, read child by child as the authority
 * has it. Source of the form: facts on the census schemas of 2017 to 2026.
 */
@NullMarked
package hearth.returns.cin;

import org.jspecify.annotations.NullMarked;
