package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Answer;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.ShortBreaks;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.NeedCategory;
import hearth.story.Span;
import java.util.List;
import java.util.Optional;

/** Being looked after, and the law it rests on, from the episodes. Placements have their own: {@link PlacementFacts}. */
final class CareFacts {

    private final Telling telling;

    private CareFacts(Telling telling) {
        this.telling = telling;
    }

    static void tell(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        List<Episode> episodes = Episodes.of(child, thisYear, lastYear);
        CareFacts facts = new CareFacts(telling);
        int first = 0;
        for (int at = 1; at <= episodes.size(); at++) {
            if (at == episodes.size() || careStartsAnew(episodes.get(at - 1), episodes.get(at))) {
                facts.tellPeriod(episodes.subList(first, at));
                first = at;
            }
        }
        if (!episodes.isEmpty()) {
            facts.tellUnaccompanied(child, episodes.getFirst().from(), thisYear, lastYear);
        }
    }

    /** Care goes on where the next episode begins on the day the one before ceased, with no reason to end. */
    private static boolean careStartsAnew(Episode before, Episode next) {
        return next.start() == EpisodeStart.STARTED_CARE || next.from() > before.to() || before.endsCare();
    }

    private void tellPeriod(List<Episode> period) {
        Episode first = period.getFirst();
        Episode last = period.getLast();
        Start start = first.start() == EpisodeStart.STARTED_CARE ? Start.SEEN : Start.EARLIER;
        CareEnd end = last.to() == Span.OPEN ? CareEnd.UNKNOWN : last.end();
        telling.through(
                first.from(),
                last.to(),
                new LookedAfter(start, end),
                last.year().provenance());
        PlacementFacts.tell(period, telling);
        tellStatuses(period);
        if (first.need() != NeedCategory.UNKNOWN) {
            telling.through(
                    first.from(),
                    last.to(),
                    new Need(first.need()),
                    first.year().provenance());
        }
        if (last.home().isKnown()) {
            telling.through(
                    first.from(),
                    last.to(),
                    new FamilyHome(last.home()),
                    last.year().provenance());
        }
    }

    private void tellStatuses(List<Episode> period) {
        int first = 0;
        for (int at = 1; at <= period.size(); at++) {
            if (at == period.size()
                    || period.get(at).status() != period.get(first).status()) {
                tellStatus(period.get(first), period.get(at - 1).to());
                first = at;
            }
        }
    }

    private void tellStatus(Episode first, int to) {
        if (first.status() != LegalStatus.UNKNOWN) {
            telling.through(
                    first.from(),
                    to,
                    new UnderLegalStatus(first.status()),
                    first.year().provenance());
        }
        if (first.status() == LegalStatus.SHORT_BREAKS_RECORDED || first.status() == LegalStatus.SHORT_BREAKS_AGREED) {
            telling.through(first.from(), to, new ShortBreaks(0), first.year().provenance());
        }
    }

    /** Came alone and asked for asylum: from the first episode until the day on which that status ceased. */
    private void tellUnaccompanied(int child, int begun, YearRows thisYear, Optional<YearRows> lastYear) {
        if (!tellUnaccompanied(child, begun, thisYear)) {
            lastYear.ifPresent(year -> tellUnaccompanied(child, begun, year));
        }
    }

    private boolean tellUnaccompanied(int child, int begun, YearRows year) {
        var rows = year.rows(Table.UASC);
        if (!rows.knows(child)) {
            return false;
        }
        int ceased = year.day(Table.UASC, Item.DUC, rows.row(rows.first(child)));
        int to = ceased == ReturnDay.NONE || ceased <= begun ? Span.OPEN : ceased;
        telling.through(begun, to, new Unaccompanied(Answer.UNKNOWN), year.provenance());
        return true;
    }
}
