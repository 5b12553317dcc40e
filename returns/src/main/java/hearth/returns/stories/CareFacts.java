package hearth.returns.stories;

import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Table;
import hearth.story.AboutTheChild.Need;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Adoption.Adopted;
import hearth.story.Answer;
import hearth.story.Care.FamilyHome;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Start;
import hearth.story.CareEnd;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.NeedCategory;
import hearth.story.PlacementType;
import hearth.story.Secure.InCustody;
import hearth.story.Span;
import java.util.List;
import java.util.Optional;

/** Being looked after, and the law it rests on, from the episodes. Placements have their own: {@link PlacementFacts}. */
final class CareFacts {

    private final int child;
    private final YearRows thisYear;
    private final Optional<YearRows> lastYear;
    private final Telling telling;

    private CareFacts(int child, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        this.child = child;
        this.thisYear = thisYear;
        this.lastYear = lastYear;
        this.telling = telling;
    }

    static void tell(
            int child, List<Episode> episodes, YearRows thisYear, Optional<YearRows> lastYear, Telling telling) {
        CareFacts facts = new CareFacts(child, thisYear, lastYear, telling);
        int first = 0;
        for (int at = 1; at <= episodes.size(); at++) {
            if (at == episodes.size() || careStartsAnew(episodes.get(at - 1), episodes.get(at))) {
                facts.tellPeriod(episodes.subList(first, at));
                first = at;
            }
        }
        if (!episodes.isEmpty()) {
            facts.tellUnaccompanied(episodes.getFirst().from());
        }
    }

    /** Care goes on where the next episode begins on the day the one before ceased, with no reason to end. */
    private static boolean careStartsAnew(Episode before, Episode next) {
        if (next.from() > before.to() || before.endsCare()) {
            return true;
        }
        return next.start() == EpisodeStart.STARTED_CARE
                && !before.saysItGoesOn()
                && before.ends() == Episode.Ends.AS_GIVEN;
    }

    private void tellPeriod(List<Episode> period) {
        Episode first = period.getFirst();
        Episode last = period.getLast();
        Start start = first.start() == EpisodeStart.STARTED_CARE ? Start.SEEN : Start.EARLIER;
        telling.through(
                first.from(),
                last.to(),
                new LookedAfter(start, last.end()),
                last.year().provenance());
        PlacementFacts.tell(period, telling);
        tellStatuses(period);
        tellCustody(period);
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
        tellAdoption(last);
    }

    /** Each legal status through the episodes of which it can be said. */
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
    }

    /** Custody through all episodes in a young offender institution that follow each other. */
    private void tellCustody(List<Episode> period) {
        int first = 0;
        for (int at = 0; at <= period.size(); at++) {
            if (at == period.size() || !isCustody(period.get(at))) {
                if (first < at) {
                    Episode begun = period.get(first);
                    telling.through(
                            begun.from(),
                            period.get(at - 1).to(),
                            new InCustody(),
                            begun.year().provenance());
                }
                first = at + 1;
            }
        }
    }

    private static boolean isCustody(Episode episode) {
        return episode.type() == PlacementType.YOUNG_OFFENDER_INSTITUTION;
    }

    /** The day care ended because the child was adopted is the day of the adoption; AD1 says by whom. */
    private void tellAdoption(Episode last) {
        CareEnd end = last.end();
        if (end != CareEnd.ADOPTED_UNOPPOSED && end != CareEnd.ADOPTED_CONSENT_DISPENSED) {
            return;
        }
        Optional<OneRow> row = OneRow.of(thisYear, lastYear, Table.AD1, child);
        int adopters = row.map(adopted -> adopted.text(Item.NB_ADOPTR))
                .map(number -> number.equals("1") ? 1 : number.equals("2") ? 2 : 0)
                .orElse(0);
        Answer carers = row.map(adopted -> adopted.answer(Item.FOSTER_CARE)).orElse(Answer.UNKNOWN);
        telling.on(last.to(), new Adopted(adopters, carers), last.year().provenance());
    }

    /** Came alone and asked for asylum: from the first episode until the day on which that status ceased. */
    private void tellUnaccompanied(int begun) {
        OneRow.of(thisYear, lastYear, Table.UASC, child).ifPresent(row -> {
            int ceased = row.day(Item.DUC);
            int to = ceased == ReturnDay.NONE || ceased <= begun ? Span.OPEN : ceased;
            telling.through(begun, to, new Unaccompanied(Answer.UNKNOWN), row.provenance());
        });
    }
}
