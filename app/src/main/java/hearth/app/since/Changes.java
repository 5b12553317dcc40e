package hearth.app.since;

import hearth.app.since.Change.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What changed between two checks of a return. Findings are known again by the child, the rule and the row, and a row by
 * the day from which it holds; so it does not matter in what order rows and children stand. A child that has another id
 * now is known again by pupil number and day of birth.
 *
 * @param all      every finding of both, one by one; those of the return as a whole first
 * @param renamed  children with another id: the earlier id and the present one
 * @param compared how many children were in both
 * @param notThen  how many children of now the earlier check did not list
 */
public record Changes(List<Change> all, Map<String, String> renamed, int compared, int notThen) {

    public Changes {
        all = List.copyOf(all);
        renamed = Map.copyOf(renamed);
    }

    static Changes between(Snapshot then, Snapshot now) {
        return new Comparing(then, now).compared();
    }

    /** How many there are of each. */
    public Map<What, Integer> counts() {
        return counts(_ -> "").getOrDefault("", new EnumMap<>(What.class));
    }

    /** How many there are of each, by rule, by child, or by anything else. */
    Map<String, Map<What, Integer>> counts(Function<Change, String> by) {
        Map<String, Map<What, Integer>> counts = new TreeMap<>();
        for (Change change : all) {
            counts.computeIfAbsent(by.apply(change), _ -> new EnumMap<>(What.class))
                    .merge(change.what(), 1, Integer::sum);
        }
        return counts;
    }

    /** Two checks, side by side. */
    private static final class Comparing {

        /** By what two findings of one child are one: the strictest first. */
        private static final List<Function<Said, String>> SAMENESS =
                List.of(Said::exactly, Said::byRow, Said::byValues);

        private final Snapshot then;
        private final Snapshot now;
        private final Map<String, String> rulesThen;
        private final Map<String, String> rulesNow;
        private final Map<String, String> renamed = new HashMap<>();
        private final List<Change> all = new ArrayList<>();

        Comparing(Snapshot then, Snapshot now) {
            this.then = then;
            this.now = now;
            this.rulesThen = then.rules();
            this.rulesNow = now.rules();
        }

        Changes compared() {
            Map<String, Integer> thenById = byId(then);
            Map<String, Integer> elsewhere = renamed(thenById, byId(now));
            boolean[] met = new boolean[then.count()];
            elsewhere.values().forEach(before -> met[before] = true);
            compare("", "", then.whole(), now.whole());
            int compared = 0;
            int notThen = 0;
            for (int child = 0; child < now.count(); child++) {
                int before = thenById.getOrDefault(now.id(child), -1);
                if (elsewhere.containsKey(now.id(child))) {
                    before = elsewhere.getOrDefault(now.id(child), -1);
                } else if (before >= 0 && met[before]) {
                    before = -1;
                }
                if (before >= 0) {
                    met[before] = true;
                    compared++;
                    compare(child, before);
                } else if (then.isComplete() || thenById.containsKey(now.id(child))) {
                    compare(now.id(child), "", List.of(), now.found(child));
                } else {
                    notThen++;
                }
            }
            childrenGone(met);
            return new Changes(all, renamed, compared, notThen);
        }

        private void childrenGone(boolean[] met) {
            for (int child = 0; child < met.length; child++) {
                if (!met[child]) {
                    String id = then.id(child);
                    then.found(child).forEach(said -> all.add(new Change(What.CHILD_GONE, id, id, said)));
                }
            }
        }

        /** For each present id that is new where an earlier one is gone, of the same child: the child then. */
        private Map<String, Integer> renamed(Map<String, Integer> thenById, Map<String, Integer> nowById) {
            Map<String, Integer> gone = marks(then, now, nowById);
            Map<String, Integer> come = marks(now, then, thenById);
            Map<String, Integer> found = new HashMap<>();
            come.forEach((mark, child) -> {
                int before = gone.getOrDefault(mark, -1);
                if (child >= 0 && before >= 0) {
                    found.put(now.id(child), before);
                }
            });
            return found;
        }

        private void compare(int child, int before) {
            String id = now.id(child);
            String earlierId = then.id(before);
            if (!id.equals(earlierId)) {
                renamed.put(earlierId, id);
            }
            compare(id, earlierId, then.found(before), now.found(child));
        }

        private static Map<String, Integer> byId(Snapshot check) {
            Map<String, Integer> ids = new HashMap<>();
            for (int child = 0; child < check.count(); child++) {
                ids.putIfAbsent(check.id(child), child);
            }
            return ids;
        }

        /** Children of this year whose id the other check does not have this year, by mark; -1 where two share one. */
        private static Map<String, Integer> marks(Snapshot check, Snapshot other, Map<String, Integer> others) {
            Map<String, Integer> marks = new HashMap<>();
            for (int child = 0; child < check.count(); child++) {
                int same = others.getOrDefault(check.id(child), -1);
                if (check.isHere(child) && (same < 0 || !other.isHere(same))) {
                    marks.merge(check.mark(child), child, (_, _) -> -1);
                }
            }
            marks.remove("");
            return marks;
        }

        private void compare(String id, String earlierId, List<Said> before, List<Said> after) {
            List<Said> gone = new ArrayList<>(before);
            List<Said> left = new ArrayList<>(after);
            for (Function<Said, String> sameness : SAMENESS) {
                left.removeIf(said -> isStill(said, gone, sameness, id, earlierId));
            }
            gone.forEach(said -> all.add(new Change(whyGone(said), id, earlierId, said)));
            left.forEach(said -> all.add(new Change(whyNew(said), id, earlierId, said)));
        }

        private boolean isStill(
                Said said, List<Said> gone, Function<Said, String> sameness, String id, String earlierId) {
            String same = sameness.apply(said.without(id));
            for (int at = 0; at < gone.size(); at++) {
                if (sameness.apply(gone.get(at).without(earlierId)).equals(same)) {
                    gone.remove(at);
                    all.add(new Change(What.STILL, id, earlierId, said));
                    return true;
                }
            }
            return false;
        }

        private What whyGone(Said said) {
            return isNotEvaluated(rulesNow, said) ? What.NOT_JUDGED : What.FIXED;
        }

        private What whyNew(Said said) {
            return isNotEvaluated(rulesThen, said) ? What.NEWLY_JUDGED : What.NEW;
        }

        private static boolean isNotEvaluated(Map<String, String> rules, Said said) {
            return "not-evaluated".equals(rules.get(said.rule()));
        }
    }
}
