package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Stretch.Begin;
import hearth.promises.Trigger.Repeatedly;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what is owed again and again, counted from the last time it was actually done (not from the day planned). An
 * interval in which nothing was done is owed once, however long it grows.
 */
final class RepeatedJudge {

    private final Promise promise;
    private final Period period;
    private final DoneBy acts;
    private final Life life;
    private final List<Verdict> verdicts;

    RepeatedJudge(Promise promise, Period period, DoneBy acts, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.period = period;
        this.acts = acts;
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge(Repeatedly repeatedly) {
        for (Stretch during : life.stretches(repeatedly.during())) {
            judge(repeatedly, during);
        }
    }

    void judge(Repeatedly repeatedly, Stretch during) {
        if (during.from() > life.today() || !promise.inForce().on(Math.min(during.to() - 1, life.today()))) {
            return;
        }
        if (during.doubt().isPresent()) {
            verdicts.add(new Verdict.CannotTell(
                    Occasion.of(Math.max(during.from(), StandingJudge.BEGINNING), Deadline.NONE),
                    during.doubt().get()));
            return;
        }
        for (Stretch chain : life.stretches(repeatedly.chain())) {
            if (chain.overlaps(during)) {
                judge(repeatedly.earlierPromises(), during, chain);
                return;
            }
        }
    }

    private void judge(int earlierPromises, Stretch during, Stretch chain) {
        List<Fact<?>> done = within(chain);
        int covered = life.firstCovered(acts, Math.max(chain.from(), StandingJudge.BEGINNING));
        boolean unseen = covered > Math.min(life.today(), during.to() - 1);
        if (unseen && done.isEmpty()) {
            verdicts.add(new Verdict.CannotTell(Occasion.of(during.from(), Deadline.NONE), doubt()));
        } else if (chain.begin() == Begin.SEEN && covered == chain.from()) {
            counted(earlierPromises, done, during, chain);
        } else if (!done.isEmpty() && done.getFirst().day() < covered) {
            chainOf(done, 0, during);
        } else {
            afterAnUnknownAct(covered, done, during);
        }
    }

    /** The source sees the chain from its first day, so the acts can be numbered. */
    private void counted(int earlierPromises, List<Fact<?>> done, Stretch during, Stretch chain) {
        if (earlierPromises == 0) {
            interval(Occasion.of(chain.from(), due(chain.from(), during)), first(done), during);
            chainOf(done, 0, during);
        } else if (done.size() >= earlierPromises) {
            chainOf(done, earlierPromises - 1, during);
        }
    }

    /** The last act lies before the source begins, at the latest on the day before: so that is the latest deadline. */
    private void afterAnUnknownAct(int covered, List<Fact<?>> done, Stretch during) {
        Occasion latest = new Occasion(covered, due(covered, during), Certainty.AT_THE_LATEST);
        Optional<Fact<?>> next = first(done);
        boolean inTime = next.isPresent() && next.get().day() <= day(latest);
        if (inTime && owns(covered, next, during) && promise.inForce().on(covered)) {
            verdicts.add(new Verdict.CannotTell(latest, Doubt.LAST_ACT_UNKNOWN));
        } else {
            interval(latest, next, during);
        }
        chainOf(done, 0, during);
    }

    private void chainOf(List<Fact<?>> done, int firstAnchor, Stretch during) {
        for (int anchor = firstAnchor; anchor < done.size(); anchor++) {
            int from = done.get(anchor).day();
            Optional<Fact<?>> next = nextAfter(done, anchor);
            if (next.isEmpty() || next.get().day() > from) {
                interval(Occasion.of(from, due(from, during)), next, during);
            }
        }
    }

    private void interval(Occasion occasion, Optional<Fact<?>> next, Stretch during) {
        if (owns(occasion.owedFrom(), next, during) && promise.inForce().on(occasion.owedFrom())) {
            verdicts.add(judge(occasion, next, during));
            afterExcuse(during);
        }
    }

    /** After an excuse without an act the clock runs on from the day that was excused. */
    private void afterExcuse(Stretch during) {
        if (verdicts.getLast() instanceof Verdict.Excused excused
                && excused.occasion().due() instanceof Deadline.OnDay(var excusedDay)
                && excusedDay < Math.min(life.today(), during.to() - 1)
                && within(during).stream()
                        .noneMatch(fact -> fact.day() > excused.occasion().owedFrom())) {
            interval(Occasion.of(excusedDay, due(excusedDay, during)), Optional.empty(), during);
        }
    }

    private boolean owns(int from, Optional<Fact<?>> next, Stretch during) {
        boolean reachesIn = from < during.from()
                && next.map(fact -> fact.day() >= during.from()).orElse(true);
        return during.covers(from) || reachesIn;
    }

    private Verdict judge(Occasion occasion, Optional<Fact<?>> next, Stretch during) {
        int due = day(occasion);
        boolean endsBefore = during.to() <= Math.min(due, life.today());
        if (next.isPresent()
                && next.get().day() <= due
                && during.covers(next.get().day())) {
            return new Verdict.Kept(occasion, next.get());
        }
        if (endsBefore) {
            return new Verdict.Lapsed(occasion, during.to());
        }
        int until = next.map(Fact::day).orElse(Span.OPEN) - 1;
        Optional<Fact<Excuse>> excuse = Excuses.find(promise, life, occasion.owedFrom(), until);
        if (excuse.isPresent()) {
            return new Verdict.Excused(occasion, excuse.get(), excuse.get().detail());
        }
        if (due >= life.today()) {
            return new Verdict.NotYetDue(occasion);
        }
        if (!life.covers(acts, occasion.owedFrom(), due)) {
            return new Verdict.CannotTell(occasion, doubt());
        }
        return next.<Verdict>map(late -> new Verdict.KeptLate(occasion, late, late.day() - due))
                .orElseGet(() -> new Verdict.Broken(occasion));
    }

    /** What fell due before the duty began is owed on its first day. */
    private Deadline due(int from, Stretch during) {
        int day = (int) period.after(LocalDate.ofEpochDay(from)).toEpochDay();
        return new Deadline.OnDay(Math.max(day, during.from()));
    }

    private static int day(Occasion occasion) {
        return occasion.due() instanceof Deadline.OnDay(var day) ? day : Span.OPEN;
    }

    private List<Fact<?>> within(Stretch chain) {
        List<Fact<?>> all = life.done(acts);
        if (all.isEmpty()) {
            return all;
        }
        List<Fact<?>> within = new ArrayList<>(all.size());
        for (Fact<?> fact : all) {
            if (chain.covers(fact.day())) {
                within.add(fact);
            }
        }
        return within;
    }

    private static Optional<Fact<?>> first(List<Fact<?>> done) {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getFirst());
    }

    private static Optional<Fact<?>> nextAfter(List<Fact<?>> done, int anchor) {
        return anchor + 1 < done.size() ? Optional.of(done.get(anchor + 1)) : Optional.empty();
    }

    private Doubt doubt() {
        return life.firstCovered(acts, StandingJudge.BEGINNING) == Span.OPEN
                ? Doubt.NOT_IN_SOURCE
                : Doubt.DAYS_NOT_COVERED;
    }
}
