package hearth.app.conformance;

import java.util.List;

/**
 * What came of one worked case.
 *
 * @param rule     the rule's code
 * @param number   which of the rule's cases, from 1
 * @param failures a line for each table in which something else was found; none where the case holds
 */
record CaseResult(String rule, int number, List<String> failures) {

    CaseResult {
        failures = List.copyOf(failures);
    }

    boolean holds() {
        return failures.isEmpty();
    }
}
