package hearth.practice.record;

import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Judged;
import hearth.promises.Verdict;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A promise of which something else is to be said now than before: what was just written down kept it, say.
 *
 * @param before what was said before, empty where it was not owed
 * @param after what is said now, empty where it is not owed any more
 */
public record Change(Optional<Judged> before, Optional<Judged> after) {

    /** What changed between two stories of one child, judged at the same moment, in the order of the catalogue. */
    public static List<Change> between(Story before, Story after, Asking asking, Catalogue catalogue) {
        return between(catalogue.check(before, asking), catalogue.check(after, asking));
    }

    /** What changed between two sets of verdicts. */
    static List<Change> between(List<Judged> before, List<Judged> after) {
        Map<Time, Judged> were = byTime(before);
        Map<Time, Judged> are = byTime(after);
        List<Change> changes = new ArrayList<>();
        are.forEach((time, is) -> {
            Optional<Judged> was = Optional.ofNullable(were.remove(time));
            if (!was.map(Judged::verdict).equals(Optional.of(is.verdict()))) {
                changes.add(new Change(was, Optional.of(is)));
            }
        });
        were.values().forEach(was -> changes.add(new Change(Optional.of(was), Optional.empty())));
        return changes;
    }

    private static Map<Time, Judged> byTime(List<Judged> verdicts) {
        Map<Time, Judged> times = new LinkedHashMap<>();
        for (Judged judged : verdicts) {
            Time time =
                    new Time(judged.promise().id(), judged.verdict().occasion().owedFrom(), 1);
            while (times.putIfAbsent(time, judged) != null) {
                time = new Time(time.promise(), time.owedFrom(), time.sentence() + 1);
            }
        }
        return times;
    }

    /** Whether it is kept now, in time or late, and was not before. */
    public boolean isKeptNow() {
        return after.filter(is -> isKept(is.verdict())).isPresent()
                && before.filter(was -> isKept(was.verdict())).isEmpty();
    }

    private static boolean isKept(Verdict verdict) {
        return verdict.word() == Verdict.Word.KEPT || verdict.word() == Verdict.Word.KEPT_LATE;
    }

    /** One time that a promise is owed; several of its sentences may make it owed on one day. */
    private record Time(String promise, int owedFrom, int sentence) {}
}
