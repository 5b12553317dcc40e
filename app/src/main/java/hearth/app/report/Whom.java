package hearth.app.report;

import hearth.pages.Outcome;
import hearth.pages.PromisePage.PromiseRow;
import hearth.promises.Promise;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The children to whom a promise was owed, verdict by verdict. Only the children of the page that is asked for are
 * judged again, so that a page of 80,000 children takes no longer than one of 80.
 */
final class Whom {

    private final Council council;
    private final Promise promise;
    private final List<Group> groups;

    private Whom(Council council, Promise promise, List<Group> groups) {
        this.council = council;
        this.promise = promise;
        this.groups = groups;
    }

    /** The children for whom it ended so. */
    private record Group(Outcome outcome, BitSet children) {

        Group among(BitSet some) {
            BitSet both = (BitSet) children.clone();
            both.and(some);
            return new Group(outcome, both);
        }

        Group first(int most) {
            BitSet some = new BitSet();
            children.stream().limit(most).forEach(some::set);
            return new Group(outcome, some);
        }
    }

    static Whom of(Council council, Promise promise, List<Outcome> only) {
        List<Group> groups = Shapes.WORST_FIRST.stream()
                .filter(outcome -> only.isEmpty() || only.contains(outcome))
                .map(outcome -> new Group(outcome, council.verdicts().counts().children(promise, Shapes.word(outcome))))
                .toList();
        return new Whom(council, promise, groups);
    }

    Whom among(BitSet children) {
        return new Whom(
                council,
                promise,
                groups.stream().map(group -> group.among(children)).toList());
    }

    /** No more than so many for each verdict. */
    Whom first(int most) {
        return new Whom(
                council,
                promise,
                groups.stream().map(group -> group.first(most)).toList());
    }

    /** How many there are, a child counted once for each verdict. */
    int count() {
        return groups.stream().mapToInt(group -> group.children().cardinality()).sum();
    }

    /** The rows of so many of them, leaving out so many before. */
    List<PromiseRow> rows(int before, int count) {
        List<PromiseRow> rows = new ArrayList<>();
        int at = 0;
        for (Group group : groups) {
            for (int child = group.children().nextSetBit(0);
                    child >= 0;
                    child = group.children().nextSetBit(child + 1)) {
                if (at >= before && at < before + count) {
                    rows.addAll(rows(child, group.outcome()));
                }
                at++;
            }
        }
        return rows;
    }

    private List<PromiseRow> rows(int child, Outcome outcome) {
        String age = AboutChild.of(council, child).age();
        return Time.of(council.verdicts().on(child)).stream()
                .filter(time -> time.outcome() == outcome && time.promise().id().equals(promise.id()))
                .collect(Collectors.groupingBy(
                        time -> new PromiseRow(council.id(child), age, outcome, time.due(), time.came()),
                        LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(row -> row.getValue() == 1 ? row.getKey() : row.getKey().times(row.getValue()))
                .toList();
    }
}
