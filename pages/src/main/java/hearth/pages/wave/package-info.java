/** The report on a wave of answers: what children said, as figures with their ranges, pictures and their own words. */
@NullMarked
package hearth.pages.wave;

import org.jspecify.annotations.NullMarked;
