/**
 * Writing something down about a child: one form for one thing that happened, for one child or for several brothers and
 * sisters. What is read from a form is facts; every mistake is told beside its field.
 */
@NullMarked
package hearth.practice.record;

import org.jspecify.annotations.NullMarked;
