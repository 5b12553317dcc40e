/** Keeping stories safe: an append-only log of facts in PostgreSQL, what stands now, the audit, and who may see what. */
@NullMarked
package hearth.store;

import org.jspecify.annotations.NullMarked;
