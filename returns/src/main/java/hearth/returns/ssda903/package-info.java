/**
 * The SSDA903 return: every child looked after by an authority in one collection year. Files go in; twelve compact
 * tables, joined child by child with those of the year before, come out, and everything that was wrong with the files.
 */
@NullMarked
package hearth.returns.ssda903;

import org.jspecify.annotations.NullMarked;
