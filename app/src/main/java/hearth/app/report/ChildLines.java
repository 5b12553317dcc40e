package hearth.app.report;

import hearth.pages.ChildLine;
import hearth.pages.Outcome;
import hearth.pages.Tally;
import hearth.pages.Told;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A child in a list: who this is, and what to know first. */
final class ChildLines {

    private static final int TOLD = 3;

    static ChildLine line(Council council, int child) {
        List<Time> times = Time.of(council.verdicts().on(child));
        List<Time> toTell = Time.worstFirst(times)
                .filter(time -> time.outcome() == Outcome.BROKEN || time.outcome() == Outcome.KEPT_LATE)
                .toList();
        return new ChildLine(
                council.id(child),
                AboutChild.of(council, child).inShort(),
                tally(times),
                toTell.stream()
                        .limit(TOLD)
                        .map(time -> new Told(time.outcome(), time.inShort()))
                        .toList(),
                Math.max(0, toTell.size() - TOLD));
    }

    static Tally tally(List<Time> times) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        times.forEach(time -> counts.merge(time.outcome(), 1, Integer::sum));
        return new Tally(counts);
    }

    private ChildLines() {}
}
