/** What if the law changed: a draft beside the law as it is, over a council's children. */
@NullMarked
package hearth.app.whatif;

import org.jspecify.annotations.NullMarked;
