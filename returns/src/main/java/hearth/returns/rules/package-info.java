/**
 * The rules that a return must keep, and the engine that judges by them: one child in, findings out. A rule says three
 * things and never two: passed, failed, not evaluated. {@link hearth.returns.rules.RuleRun} is where to start;
 * {@code hearth.returns.rules.ssda903} holds the rules themselves, grouped by what they are about.
 */
@NullMarked
package hearth.returns.rules;

import org.jspecify.annotations.NullMarked;
