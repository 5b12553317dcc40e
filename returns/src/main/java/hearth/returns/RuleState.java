package hearth.returns;

import java.util.Locale;

/** The three things that a rule can say of a return. What could not be judged has not been passed. */
public enum RuleState {
    PASSED,
    FAILED,
    NOT_EVALUATED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** For example {@code not-evaluated}, as files and JSON have it. */
    public String word() {
        return word;
    }
}
