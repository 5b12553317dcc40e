/** What people do for a child: record, plan, review, approve, answer, hand over; and who may. */
@NullMarked
package hearth.practice;

import org.jspecify.annotations.NullMarked;
