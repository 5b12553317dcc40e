package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges what is owed once in each month, term or year of the calendar. */
final class CalendarJudge {

    private final Promise promise;
    private final CalendarPart part;
    private final DoneBy acts;
    private final Life life;
    private final List<Verdict> verdicts;

    CalendarJudge(Promise promise, CalendarPart part, DoneBy acts, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.part = part;
        this.acts = acts;
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge(State state) {
        for (Stretch stretch : life.stretches(state)) {
            int last = Math.min(stretch.to() - 1, life.today());
            int from = Math.max(stretch.from(), StandingJudge.BEGINNING);
            if (from > last || !promise.inForce().on(last)) {
                continue;
            }
            Occasion whole = Occasion.of(from, Deadline.NONE);
            if (stretch.doubt().isPresent()) {
                verdicts.add(new Verdict.CannotTell(whole, stretch.doubt().get()));
            } else if (life.firstCovered(acts, from) > last) {
                verdicts.add(new Verdict.CannotTell(whole, doubt()));
            } else {
                judgeEach(stretch, from, last);
            }
        }
    }

    private void judgeEach(Stretch stretch, int from, int last) {
        LocalDate start = part.startOf(LocalDate.ofEpochDay(from));
        while (start.toEpochDay() <= last) {
            LocalDate next = part.after(start);
            int first = (int) start.toEpochDay();
            if (first >= from && promise.inForce().on(first)) {
                verdicts.add(judge(first, (int) next.toEpochDay() - 1, stretch));
            }
            start = next;
        }
    }

    private Verdict judge(int first, int last, Stretch stretch) {
        Occasion occasion = Occasion.of(first, new Deadline.OnDay(last));
        for (Fact<?> fact : life.done(acts)) {
            if (fact.day() >= first && fact.day() <= last && stretch.covers(fact.day())) {
                return new Verdict.Kept(occasion, fact);
            }
        }
        if (stretch.to() <= Math.min(last, life.today())) {
            return new Verdict.Lapsed(occasion, stretch.to());
        }
        Optional<Fact<Excuse>> excuse = Excuses.find(promise, life, first, last);
        if (excuse.isPresent()) {
            return new Verdict.Excused(occasion, excuse.get(), excuse.get().detail());
        }
        if (last >= life.today()) {
            return new Verdict.NotYetDue(occasion);
        }
        return life.covers(acts, first, last)
                ? new Verdict.Broken(occasion)
                : new Verdict.CannotTell(occasion, Doubt.DAYS_NOT_COVERED);
    }

    private Doubt doubt() {
        return life.firstCovered(acts, StandingJudge.BEGINNING) == Span.OPEN
                ? Doubt.NOT_IN_SOURCE
                : Doubt.DAYS_NOT_COVERED;
    }
}
