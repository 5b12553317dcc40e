package hearth.app.check;

import hearth.returns.WhichYear;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Ruling;
import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.RowRule;
import hearth.returns.ssda903.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the reader notices and a rule of the return says as well: then the rule speaks, and nothing is said twice. */
final class SaidByRules {

    private static final Map<RowRule, Map<Table, String>> RULES = new EnumMap<>(RowRule.class);

    static {
        say(RowRule.IMPOSSIBLE_DATE, Table.HEADER, "102 171");
        say(RowRule.IMPOSSIBLE_DATE, Table.EPISODES, "141 147");
        say(RowRule.UNKNOWN_CODE, Table.HEADER, "101 103 165");
        say(RowRule.UNKNOWN_CODE, Table.EPISODES, "143 144 145 146 149 178 1009");
        say(RowRule.UNKNOWN_CODE, Table.REVIEWS, "167");
        say(RowRule.UNKNOWN_CODE, Table.OC2, "181 196");
        say(RowRule.UNKNOWN_CODE, Table.OC3, "131 132 133");
        say(RowRule.UNKNOWN_CODE, Table.AD1, "114 175 176 177");
        say(RowRule.UNKNOWN_CODE, Table.PLACED_ADOPTION, "120");
        say(RowRule.UNKNOWN_CODE, Table.PREV_PERM, "631");
        say(RowRule.UNKNOWN_CODE, Table.MISSING, "1006");
        say(RowRule.UNKNOWN_CODE, Table.SW_EPISODES, "SW13STG1");
        say(RowRule.NOT_A_NUMBER, Table.OC2, "180");
        say(RowRule.ENDS_BEFORE_IT_BEGINS, Table.EPISODES, "356");
        say(RowRule.ENDS_BEFORE_IT_BEGINS, Table.PLACED_ADOPTION, "522");
        say(RowRule.ENDS_BEFORE_IT_BEGINS, Table.MISSING, "567");
        say(RowRule.ENDS_BEFORE_IT_BEGINS, Table.DOLO, "702");
        say(RowRule.OVERLAPPING_EPISODES, Table.EPISODES, "501");
        say(RowRule.NO_EPISODES, Table.HEADER, "EPI");
        say(RowRule.TWO_ROWS, Table.AD1, "INT31");
        say(RowRule.TWO_ROWS, Table.HEADER, "INT32");
        say(RowRule.TWO_ROWS, Table.OC2, "INT33");
        say(RowRule.TWO_ROWS, Table.OC3, "INT34");
        say(RowRule.TWO_ROWS, Table.PREV_PERM, "INT35");
        say(RowRule.TWO_ROWS, Table.UASC, "INT36");
        say(RowRule.NO_HEADER, Table.AD1, "INT01");
        say(RowRule.NO_HEADER, Table.PLACED_ADOPTION, "INT02");
        say(RowRule.NO_HEADER, Table.EPISODES, "INT03");
        say(RowRule.NO_HEADER, Table.MISSING, "INT04");
        say(RowRule.NO_HEADER, Table.OC2, "INT05");
        say(RowRule.NO_HEADER, Table.OC3, "INT06");
        say(RowRule.NO_HEADER, Table.PREV_PERM, "INT07");
        say(RowRule.NO_HEADER, Table.REVIEWS, "INT08");
        say(RowRule.NO_HEADER, Table.UASC, "INT09");
    }

    private SaidByRules() {}

    /** Whether rules that were evaluated say the same; of last year's tables none do. */
    static boolean isSaid(RowChecks.Tally tally, List<Ruling> rulings) {
        String codes = RULES.getOrDefault(tally.rule(), Map.of()).getOrDefault(tally.table(), "");
        if (codes.isEmpty() || tally.year() == WhichYear.LAST_YEAR) {
            return false;
        }
        Set<String> evaluated = rulings.stream()
                .filter(ruling -> !(ruling.answer() instanceof Answer.NotEvaluated))
                .map(ruling -> ruling.rule().code())
                .collect(Collectors.toSet());
        return evaluated.containsAll(Arrays.asList(codes.split(" ")));
    }

    private static void say(RowRule rule, Table table, String codes) {
        RULES.computeIfAbsent(rule, _ -> new EnumMap<>(Table.class)).put(table, codes);
    }
}
