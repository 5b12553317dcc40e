package hearth.returns.rules;

import hearth.returns.RuleState;

/** What a rule says of a return. There are three answers, and a rule that could not be judged has not been passed. */
public sealed interface Answer {

    /** Which of the three answers it is. */
    default RuleState state() {
        return switch (this) {
            case Passed _ -> RuleState.PASSED;
            case Failed _ -> RuleState.FAILED;
            case NotEvaluated _ -> RuleState.NOT_EVALUATED;
        };
    }

    /** Judged for every child, and nothing found. */
    record Passed() implements Answer {}

    /**
     * Something was found.
     *
     * @param findings rows found
     * @param children children with at least one
     * @param faults   children for whom the rule could not be judged, by a fault of Hearth's own
     */
    record Failed(long findings, long children, long faults) implements Answer {}

    /**
     * Not judged, or not for every child.
     *
     * @param reason why, in words that stand alone
     */
    record NotEvaluated(Why why, String reason) implements Answer {}

    /** Why a rule was not evaluated. */
    enum Why {
        /** The year's set does not have it. */
        NOT_IN_THE_YEAR,
        /** A table it needs was not supplied. */
        NO_TABLE,
        /** A column it needs was not supplied. */
        NO_COLUMN,
        /** Reference data it needs was not imported. */
        NO_REFERENCE,
        /** It is not asked of returns of this form. */
        DOES_NOT_APPLY,
        /** A fault of Hearth's own. */
        FAULT
    }
}
