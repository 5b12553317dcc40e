/**
 * Why: for any verdict the facts it rests on, the clock step by step, the law, what keeps it, and what nobody knows. A
 * person must be able to check each answer by hand.
 */
@NullMarked
package hearth.promises.explain;

import org.jspecify.annotations.NullMarked;
