/** The rules of the SSDA903 return, grouped by what they are about. {@link SsdaRules} is the list of them all. */
@NullMarked
package hearth.returns.rules.ssda903;

import org.jspecify.annotations.NullMarked;
