package hearth.returns.cin.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The worked cases of one rule.
 *
 * @param rule the code of the rule
 */
record CaseFile(String rule, List<Case> cases) {

    /**
     * One case.
     *
     * @param tables the census as tables
     * @param expected by table and field the rows that the rule must point at
     * @param whole whether the rule must say that the return as a whole is wrong instead
     */
    record Case(Map<String, TableOfCase> tables, Map<String, Map<String, Set<String>>> expected, Expecting whole) {}

    /** What kind of answer is expected. */
    enum Expecting {
        ROWS,
        THE_WHOLE_RETURN
    }

    /**
     * One table of a case.
     *
     * @param labels by what each row is known
     * @param rows the values of each row, by column; a cell that is blank has none
     */
    record TableOfCase(List<String> columns, List<String> labels, List<Map<String, List<String>>> rows) {}
}
