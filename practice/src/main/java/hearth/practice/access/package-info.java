/**
 * Who may see a child's story, and who may do what. The one place where that is decided: everything else asks here, and
 * nothing opens that is not said here.
 */
@NullMarked
package hearth.practice.access;

import org.jspecify.annotations.NullMarked;
