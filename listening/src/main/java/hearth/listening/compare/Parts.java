package hearth.listening.compare;

import hearth.listening.answers.Answers;
import hearth.listening.answers.Coded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The children split by the words of some columns. Part 0 is everybody who is in no group. */
final class Parts {

    private final List<String> columns;
    private final int[] ofRow;
    private final List<Map<String, String>> groups = new ArrayList<>(List.of(Map.of()));

    private Parts(List<String> columns, int rows) {
        this.columns = columns;
        this.ofRow = new int[rows];
    }

    static Parts of(Answers answers, List<String> columns, IntPredicate within) {
        Parts parts = new Parts(columns, answers.rows());
        parts.split(answers, within);
        return parts;
    }

    int count() {
        return groups.size();
    }

    int of(int row) {
        return ofRow[row];
    }

    Map<String, String> group(int part) {
        return groups.get(part);
    }

    /** The groups, in the order of their words. */
    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int part = 1; part < groups.size(); part++) {
            order.add(part);
        }
        order.sort(Comparator.comparing(
                part -> String.join("\u0001", groups.get(part).values())));
        return order;
    }

    private void split(Answers answers, IntPredicate within) {
        List<Coded> coded = columns.stream().map(answers::words).toList();
        Pairs pairs = new Pairs();
        Map<Integer, Integer> parts = new LinkedHashMap<>();
        for (int row = 0; row < ofRow.length; row++) {
            if (!within.test(row)) {
                continue;
            }
            int joint = 0;
            boolean known = true;
            for (Coded column : coded) {
                known &= column.at(row) != Coded.NONE;
                joint = pairs.of(joint, column.at(row));
            }
            if (known) {
                int here = row;
                ofRow[row] = parts.computeIfAbsent(joint, _ -> newGroup(coded, here));
            }
        }
    }

    private int newGroup(List<Coded> coded, int row) {
        Map<String, String> group = new LinkedHashMap<>();
        for (int at = 0; at < coded.size(); at++) {
            group.put(columns.get(at), coded.get(at).word(row));
        }
        groups.add(group);
        return groups.size() - 1;
    }
}
