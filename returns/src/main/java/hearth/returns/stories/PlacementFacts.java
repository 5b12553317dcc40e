package hearth.returns.stories;

import hearth.story.Answer;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.MoveReason;
import hearth.story.PlacementBasis;
import java.util.List;

/**
 * Placements from the episodes of one period of care. A placement starts at the reasons S, P and B; not at L (only the
 * legal status changes), not at T and U (the same carer), and not at a temporary stay T0 to T3, during which it goes on.
 */
final class PlacementFacts {

    static void tell(List<Episode> period, Telling telling) {
        int first = 0;
        for (int at = 1; at <= period.size(); at++) {
            if (at == period.size() || isAnotherHome(period, first, at)) {
                tell(period.get(first), period.get(at - 1), telling);
                first = at;
            }
        }
    }

    private static boolean isAnotherHome(List<Episode> period, int first, int at) {
        Episode home = period.get(first);
        Episode next = period.get(at);
        if (next.isTemporary() && !home.isTemporary()) {
            return false;
        }
        boolean isBack = period.get(at - 1).isTemporary() && !home.isTemporary() && next.isSameHomeAs(home);
        boolean isOtherKind = next.type() != home.type();
        return !isBack && (next.start().startsPlacement() || isOtherKind);
    }

    private static void tell(Episode first, Episode last, Telling telling) {
        Start start = first.start().startsPlacement() ? Start.SEEN : Start.EARLIER;
        MoveReason moved = last.moved();
        telling.through(
                first.from(),
                last.to(),
                new Placement(
                        first.type(),
                        start,
                        first.provider(),
                        first.urn(),
                        first.where(),
                        PlacementBasis.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        moved),
                last.year().provenance());
    }

    private PlacementFacts() {}
}
