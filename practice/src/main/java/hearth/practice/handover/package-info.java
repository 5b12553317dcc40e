/** Giving a child, or all the children of a worker who leaves, to somebody else, so that no child is without a worker. */
@NullMarked
package hearth.practice.handover;

import org.jspecify.annotations.NullMarked;
