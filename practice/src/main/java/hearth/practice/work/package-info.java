/** My work: what is promised to my children and not yet done, worst first, with what would keep it. */
@NullMarked
package hearth.practice.work;

import org.jspecify.annotations.NullMarked;
