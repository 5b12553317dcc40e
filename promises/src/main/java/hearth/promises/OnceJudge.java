package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Stretch.Begin;
import hearth.story.Days;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges what is owed once: at a start, or after something happened. */
final class OnceJudge {

    private final Promise promise;
    private final Due due;
    private final DoneBy acts;
    private final Life life;
    private final List<Verdict> verdicts;

    OnceJudge(Promise promise, Due due, DoneBy acts, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.due = due;
        this.acts = acts;
        this.life = life;
        this.verdicts = verdicts;
    }

    /** Only a start that the source saw: where it lies before, the clock is not known and nothing is listed. */
    void atStartOf(State state) {
        for (Stretch stretch : life.stretches(state)) {
            if (stretch.begin() == Begin.SEEN && stretch.from() <= life.today()) {
                owed(Days.on(stretch.from()), stretch, Optional.empty());
            }
        }
    }

    void afterEach(Act event, State during) {
        for (Stretch stretch : life.stretches(during)) {
            for (Fact<?> fact : life.done(event)) {
                if (stretch.covers(fact.day())) {
                    owed(fact.happened(), stretch, Optional.of(fact));
                }
            }
        }
    }

    /** Which act was the first can only be told where the source holds such acts from the very start. */
    void afterFirst(Act event, State during) {
        DoneBy events = Keeper.doneBy(event);
        for (Stretch stretch : life.stretches(during)) {
            if (stretch.begin() != Begin.SEEN) {
                continue;
            }
            Optional<Fact<?>> first = firstIn(stretch, life.done(event));
            int until = first.map(Fact::day).orElse(stretch.from());
            if (life.covers(events, stretch.from(), until)) {
                first.ifPresent(fact -> owed(fact.happened(), stretch, Optional.of(fact)));
            } else if (promise.inForce().on(stretch.from())) {
                verdicts.add(new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), doubt()));
            }
        }
    }

    private static Optional<Fact<?>> firstIn(Stretch stretch, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (stretch.covers(fact.day())) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private void owed(Span start, Stretch stretch, Optional<Fact<?>> event) {
        int day = start.fromDay();
        if (!promise.inForce().on(day)) {
            return;
        }
        if (stretch.doubt().isPresent()) {
            verdicts.add(new Verdict.CannotTell(
                    Occasion.of(day, Deadline.NONE), stretch.doubt().get()));
            return;
        }
        Occasion occasion = Occasion.of(day, deadline(start, stretch));
        verdicts.add(Easing.of(due, judge(occasion, stretch, event)));
    }

    private Deadline deadline(Span start, Stretch stretch) {
        return switch (due) {
            case Due.Within(var period) -> period.deadline(start);
            case Due.Eased(var within, var _) -> within.period().deadline(start);
            case Due.NoNumber _, Due.SecureHoursUsedUp _ -> Deadline.NONE;
            case Due.BeforeNextReview _ -> NextReview.before(life, start.fromDay());
            case Due.BeforeEndOf(var whole) -> lastDayOf(whole, stretch);
        };
    }

    private Deadline lastDayOf(State whole, Stretch stretch) {
        return life.stretches(whole).stream()
                .filter(one -> one.covers(stretch.from()) && one.to() != Span.OPEN)
                .findFirst()
                .<Deadline>map(one -> new Deadline.OnDay(Math.max(stretch.from(), one.to() - 1)))
                .orElse(Deadline.NONE);
    }

    private Verdict judge(Occasion occasion, Stretch stretch, Optional<Fact<?>> event) {
        Optional<Fact<?>> act = firstAct(occasion, stretch, event);
        if (act.isPresent() && isInTime(act.get(), occasion.due())) {
            return new Verdict.Kept(occasion, act.get());
        }
        Optional<Fact<Excuse>> excuse = Excuses.find(promise, life, occasion.owedFrom(), stretch.to() - 1);
        if (excuse.isPresent()) {
            return new Verdict.Excused(occasion, excuse.get(), excuse.get().detail());
        }
        return act.map(late -> late(occasion, late)).orElseGet(() -> notDone(occasion, stretch));
    }

    private Optional<Fact<?>> firstAct(Occasion occasion, Stretch stretch, Optional<Fact<?>> event) {
        for (Fact<?> fact : life.done(acts)) {
            boolean isTheEvent = event.map(Fact::id).filter(fact.id()::equals).isPresent();
            if (fact.day() >= occasion.owedFrom()
                    && stretch.covers(fact.day())
                    && !isTheEvent
                    && isAfter(fact, event)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static boolean isAfter(Fact<?> act, Optional<Fact<?>> event) {
        return event.filter(fact -> fact.happened() instanceof Hours && act.happened() instanceof Hours)
                .map(fact -> !act.happened().start().isBefore(fact.happened().start()))
                .orElse(true);
    }

    private static boolean isInTime(Fact<?> act, Deadline due) {
        return switch (due) {
            case Deadline.OnDay(var day) -> act.day() <= day;
            case Deadline.AtMoment(var moment) -> !act.happened().start().isAfter(moment);
            case Deadline.None _ -> true;
        };
    }

    private Verdict late(Occasion occasion, Fact<?> act) {
        return switch (occasion.due()) {
            case Deadline.OnDay(var day)
            when isCovered(occasion, day) -> new Verdict.KeptLate(occasion, act, act.day() - day);
            case Deadline.AtMoment(var moment)
            when isCovered(occasion, dayOf(moment)) ->
                new Verdict.KeptLate(
                        occasion, act, daysBetween(moment, act.happened().start()));
            case Deadline.OnDay _, Deadline.AtMoment _, Deadline.None _ -> new Verdict.CannotTell(occasion, doubt());
        };
    }

    private Verdict notDone(Occasion occasion, Stretch stretch) {
        return switch (occasion.due()) {
            case Deadline.None _ -> noNumber(occasion, stretch);
            case Deadline.OnDay(var day) -> notDoneBy(occasion, day, stretch, day < life.today());
            case Deadline.AtMoment(var moment) ->
                notDoneBy(
                        occasion,
                        dayOf(moment),
                        stretch,
                        moment.isBefore(life.asking().moment()));
        };
    }

    private Verdict noNumber(Occasion occasion, Stretch stretch) {
        if (due instanceof Due.BeforeEndOf) {
            return stretch.to() <= life.today()
                    ? new Verdict.Lapsed(occasion, stretch.to())
                    : new Verdict.NotYetDue(occasion);
        }
        int last = Math.min(stretch.to() - 1, life.today());
        if (Undone.last(promise, life, occasion.owedFrom(), last).isPresent()) {
            return new Verdict.Broken(occasion);
        }
        return new Verdict.CannotTell(occasion, covers(occasion.owedFrom()) ? Doubt.NO_NUMBER : doubt());
    }

    private Verdict notDoneBy(Occasion occasion, int day, Stretch stretch, boolean hasPassed) {
        if (stretch.to() <= Math.min(day, life.today())) {
            return new Verdict.Lapsed(occasion, stretch.to());
        }
        if (!hasPassed) {
            return new Verdict.NotYetDue(occasion);
        }
        return isCovered(occasion, day) ? new Verdict.Broken(occasion) : new Verdict.CannotTell(occasion, doubt());
    }

    private boolean isCovered(Occasion occasion, int day) {
        return life.covers(acts, occasion.owedFrom(), Math.max(occasion.owedFrom(), day));
    }

    private boolean covers(int day) {
        return life.covers(acts, day, day);
    }

    private Doubt doubt() {
        return life.firstCovered(acts, StandingJudge.BEGINNING) == Span.OPEN
                ? Doubt.NOT_IN_SOURCE
                : Doubt.DAYS_NOT_COVERED;
    }

    private static int dayOf(Instant moment) {
        return (int) London.dayOf(moment).toEpochDay();
    }

    /** Days late, a part of a day counted as one. */
    private static int daysBetween(Instant due, Instant done) {
        return (int) Math.ceilDiv(
                Duration.between(due, done).toSeconds(), Duration.ofDays(1).toSeconds());
    }
}
