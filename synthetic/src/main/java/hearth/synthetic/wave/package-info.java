/** A wave of answers that nobody gave: invented children say what the published figures of The Big Ambition say. */
@NullMarked
package hearth.synthetic.wave;

import org.jspecify.annotations.NullMarked;
