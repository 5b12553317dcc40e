/**
 * What is known besides a return, brought in once from published files and kept in a compact form: where postcodes lie,
 * which district belongs to which county, and which homes and agencies Ofsted registers.
 */
@NullMarked
package hearth.returns.reference;

import org.jspecify.annotations.NullMarked;
