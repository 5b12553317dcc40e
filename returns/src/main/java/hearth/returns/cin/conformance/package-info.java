/**
 * Worked cases for the rules of the census: a small invented census as tables, and the rows that a rule must point at.
 */
@NullMarked
package hearth.returns.cin.conformance;

import org.jspecify.annotations.NullMarked;
