/** The telling of a child's life, day by day: what mattered, and one filter away everything else. */
@NullMarked
package hearth.practice.chronology;

import org.jspecify.annotations.NullMarked;
