package hearth.returns.stories;

import hearth.story.Answer;
import hearth.story.Care.OutsideOurArea;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.PlacementBasis;
import java.util.List;

/**
 * Placements from the episodes of one period of care. A placement starts at the reasons S, P and B; not at L (only the
 * legal status changes), not at T and U (the same carer), and not at a temporary stay T0 to T3, during which it goes on.
 * Where the kind of home changes with the same carer, what follows is told as a placement that had begun before, so that
 * each kind has its days and no clock starts.
 */
final class PlacementFacts {

    static void tell(List<Episode> period, Telling telling) {
        int first = 0;
        for (int at = 1; at <= period.size(); at++) {
            if (at == period.size() || isAnotherHome(period, first, at)) {
                tell(period, first, at - 1, telling);
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

    private static void tell(List<Episode> period, int from, int to, Telling telling) {
        Episode first = period.get(from);
        Episode last = period.get(to);
        Surroundings around = first.year().surroundings();
        if (around.isOutside(first.row())) {
            telling.through(
                    first.from(), last.to(), new OutsideOurArea(), first.year().provenance());
        }
        telling.through(
                first.from(),
                last.to(),
                new Placement(
                        first.type(),
                        start(period, from),
                        first.provider(),
                        first.urn(),
                        first.where(),
                        PlacementBasis.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        around.isRegistered(first, last.to()),
                        around.isAtADistance(first.row()),
                        Answer.UNKNOWN,
                        last.moved()),
                last.year().provenance());
    }

    /**
     * Where a temporary stay is the first thing known, the home that follows may be the one from before; it is a new one
     * for certain only if care itself began with that stay.
     */
    private static Start start(List<Episode> period, int from) {
        Episode first = period.get(from);
        boolean mayBeBack = period.getFirst().start() != EpisodeStart.STARTED_CARE && wasOnlyAway(period, from);
        return first.start().startsPlacement() && !first.isTemporary() && !mayBeBack ? Start.SEEN : Start.EARLIER;
    }

    private static boolean wasOnlyAway(List<Episode> period, int before) {
        int at = 0;
        while (at < before && period.get(at).isTemporary()) {
            at++;
        }
        return before > 0 && at == before;
    }

    private PlacementFacts() {}
}
