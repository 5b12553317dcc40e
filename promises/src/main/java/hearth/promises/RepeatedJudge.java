package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Stretch.Begin;
import hearth.promises.Trigger.Repeatedly;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what is owed again and again, counted from the last time it was actually done (not from the day planned). An
 * interval in which nothing was done is owed once, however long it grows.
 */
final class RepeatedJudge {

    private final Promise promise;
    private final Due due;
    private final Period period;
    private final DoneBy acts;
    private final Life life;
    private final List<Verdict> verdicts;

    RepeatedJudge(Promise promise, Due due, DoneBy acts, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.due = due;
        this.period = period(due);
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
        int before = verdicts.size();
        Optional<Stretch> chain = chainOf(during, life.stretches(repeatedly.chain()));
        if (chain.isPresent()) {
            judge(repeatedly.earlierPromises(), during, chain.get());
        }
        if (before > 0 && verdicts.size() > before) {
            judgedAnew(verdicts.get(before).occasion(), before);
        }
    }

    /** An interval that reaches over a time in which it was not owed is judged by the later stretch alone. */
    private void judgedAnew(Occasion occasion, int before) {
        for (int earlier = before - 1; earlier >= 0; earlier--) {
            Occasion one = verdicts.get(earlier).occasion();
            if (one.owedFrom() == occasion.owedFrom() && one.equals(occasion)) {
                verdicts.remove(earlier);
                return;
            }
        }
    }

    /** The longer time in which this stretch lies. */
    private static Optional<Stretch> chainOf(Stretch during, List<Stretch> chains) {
        Optional<Stretch> found = Optional.empty();
        for (Stretch chain : chains) {
            if (chain.covers(during.from()) || (found.isEmpty() && chain.overlaps(during))) {
                found = Optional.of(chain);
            }
        }
        return found;
    }

    private void judge(int earlierPromises, Stretch during, Stretch chain) {
        List<Fact<?>> done = within(chain);
        int last = Math.min(life.today(), during.to() - 1);
        if (isNumbered(earlierPromises, done, chain)) {
            counted(earlierPromises, done, during, chain);
            return;
        }
        int covered = firstAfterUnknown(earlierPromises, chain);
        boolean isDone = !done.isEmpty() && done.getFirst().day() <= last;
        if (!isDone && covered > last) {
            verdicts.add(new Verdict.CannotTell(Occasion.of(during.from(), Deadline.NONE), doubt()));
        } else if (!done.isEmpty() && done.getFirst().day() < covered) {
            intervals(done, 0, during);
        } else {
            afterAnUnknownAct(covered, done, during);
        }
    }

    /** Whether the source sees the chain from its first day to the act that is the last of the earlier promises. */
    private boolean isNumbered(int earlierPromises, List<Fact<?>> done, Stretch chain) {
        int until = earlierPromises == 0
                ? chain.from()
                : done.size() >= earlierPromises
                        ? done.get(earlierPromises - 1).day()
                        : Math.min(life.today(), chain.to() - 1);
        return chain.begin() == Begin.SEEN && life.covers(acts, chain.from(), Math.max(chain.from(), until));
    }

    /** The first covered day with unknown days before it. */
    private int firstAfterUnknown(int earlierPromises, Stretch chain) {
        int covered = life.firstCovered(acts, Math.max(chain.from(), StandingJudge.BEGINNING));
        boolean seesTheStart = chain.begin() == Begin.SEEN && covered == chain.from() && earlierPromises > 0;
        return seesTheStart ? life.coveredAnew(acts, covered) : covered;
    }

    /** The acts can be numbered. */
    private void counted(int earlierPromises, List<Fact<?>> done, Stretch during, Stretch chain) {
        if (earlierPromises == 0) {
            boolean isDoneAtOnce = !done.isEmpty() && done.getFirst().day() == chain.from();
            if (!isDoneAtOnce) {
                interval(Occasion.of(chain.from(), due(chain.from(), during)), first(done), during);
            }
            intervals(done, 0, during);
        } else if (done.size() >= earlierPromises) {
            intervals(done, earlierPromises - 1, during);
        }
    }

    /** The last act lies before the source begins, at the latest on the day before: so that is the latest deadline. */
    private void afterAnUnknownAct(int covered, List<Fact<?>> done, Stretch during) {
        Occasion latest = new Occasion(covered, due(covered - 1, during), Certainty.AT_THE_LATEST);
        Optional<Fact<?>> next = first(done);
        boolean inTime = next.isPresent() && next.get().day() <= day(latest);
        if (inTime && owns(covered, next, during) && promise.inForce().on(covered)) {
            verdicts.add(new Verdict.CannotTell(latest, Doubt.LAST_ACT_UNKNOWN));
        } else {
            interval(latest, next, during);
        }
        intervals(done, 0, during);
    }

    private void intervals(List<Fact<?>> done, int firstAnchor, Stretch during) {
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
            verdicts.add(Easing.of(due, judge(occasion, next, during)));
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
        int last = day(occasion);
        boolean endsBefore = during.to() <= Math.min(last, life.today());
        if (next.isPresent()
                && next.get().day() <= last
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
        if (last >= life.today()) {
            return new Verdict.NotYetDue(occasion);
        }
        return life.covers(acts, occasion.owedFrom(), last)
                ? notInTime(occasion, next)
                : seenLater(occasion, next, during);
    }

    private static Verdict notInTime(Occasion occasion, Optional<Fact<?>> next) {
        return next.<Verdict>map(late -> new Verdict.KeptLate(occasion, late, late.day() - day(occasion)))
                .orElseGet(() -> new Verdict.Broken(occasion));
    }

    /** Something may have been done on days that nobody sees; then the clock ran on from the last of them at most. */
    private Verdict seenLater(Occasion occasion, Optional<Fact<?>> next, Stretch during) {
        int until = Math.min(next.map(Fact::day).orElse(Span.OPEN), Math.min(life.today(), during.to()));
        int from = life.coveredAnew(acts, occasion.owedFrom());
        while (from != Span.OPEN) {
            Occasion later = new Occasion(from, due(from, during), Certainty.AT_THE_LATEST);
            if (day(later) < until && life.covers(acts, from, day(later))) {
                return notInTime(later, next);
            }
            from = life.coveredAnew(acts, from);
        }
        return new Verdict.CannotTell(occasion, doubt());
    }

    /** What fell due before the duty began is owed on its first day. */
    private Deadline due(int from, Stretch during) {
        return new Deadline.OnDay(Math.max(period.after(from), during.from()));
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

    private static Period period(Due due) {
        Optional<Period> period = Easing.period(due);
        if (period.isEmpty()) {
            throw new IllegalArgumentException(
                    "A promise owed again and again needs a period, not \"%s\".%nMaybe Due.within(...) is meant."
                            .formatted(due.inWords()));
        }
        return period.get();
    }

    private Doubt doubt() {
        return life.firstCovered(acts, StandingJudge.BEGINNING) == Span.OPEN
                ? Doubt.NOT_IN_SOURCE
                : Doubt.DAYS_NOT_COVERED;
    }
}
