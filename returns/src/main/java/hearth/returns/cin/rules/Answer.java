package hearth.returns.cin.rules;

import hearth.returns.RuleState;

/** What a rule says of a return: three answers, never two. */
public sealed interface Answer {

    /** Which of the three answers it is. */
    default RuleState state() {
        return switch (this) {
            case Passed _ -> RuleState.PASSED;
            case Failed _ -> RuleState.FAILED;
            case NotEvaluated _ -> RuleState.NOT_EVALUATED;
        };
    }

    /** It was judged for every child and found nothing. */
    record Passed() implements Answer {}

    /**
     * It found something.
     *
     * @param findings how many entries of the census it points at; 1 where it is about the return as a whole
     * @param children in how many children
     */
    record Failed(long findings, int children) implements Answer {}

    /**
     * It could not be judged.
     *
     * @param why the reason, in plain words
     */
    record NotEvaluated(String why) implements Answer {}
}
