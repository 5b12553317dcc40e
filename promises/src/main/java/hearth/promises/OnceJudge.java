package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Stretch.Begin;
import hearth.story.Days;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.LeavingCare.Payment;
import hearth.story.London;
import hearth.story.Representations.AnswerDelayed;
import hearth.story.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges what is owed once: at a start, or after something happened. */
final class OnceJudge {

    private final Promise promise;
    private final Due due;
    private final Keeper keeper;
    private final DoneBy acts;
    private final Life life;
    private final List<Verdict> verdicts;

    OnceJudge(Promise promise, Term term, DoneBy acts, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.due = term.due();
        this.keeper = term.keptBy();
        this.acts = acts;
        this.life = life;
        this.verdicts = verdicts;
    }

    /**
     * One of the times that it was owed.
     *
     * @param occasion when, and by when
     * @param since the first day on which an act counts for it
     */
    private record Owed(Occasion occasion, Stretch stretch, Optional<Fact<?>> event, int since) {}

    /** Only a start that the source saw: where it lies before, the clock is not known and nothing is listed. */
    void atStartOf(State state) {
        int before = StandingJudge.BEGINNING;
        for (Stretch stretch : life.stretches(state)) {
            if (stretch.begin() == Begin.SEEN && stretch.from() <= life.today()) {
                owed(Days.on(stretch.from()), stretch, Optional.empty(), before);
            }
            before = stretch.from() + 1;
        }
    }

    /** What is owed beforehand may have been done since the last time that it was owed. */
    void atEndOf(State state, State then) {
        int before = StandingJudge.BEGINNING;
        for (Stretch stretch : life.stretches(state)) {
            if (stretch.to() <= life.today() && holds(then, stretch.to())) {
                Stretch after = new Stretch(stretch.to(), Span.OPEN, Begin.SEEN, stretch.doubt());
                owed(Days.on(stretch.to()), after, Optional.empty(), Math.max(before, stretch.from()));
                before = stretch.to() + 1;
            }
        }
    }

    private boolean holds(State state, int day) {
        for (Stretch stretch : life.stretches(state)) {
            if (stretch.covers(day)) {
                return true;
            }
        }
        return false;
    }

    void afterEach(Act event, State during) {
        List<Fact<?>> events = life.done(event);
        for (Stretch stretch : life.stretches(during)) {
            int before = StandingJudge.BEGINNING;
            for (int at = 0; at < events.size(); at++) {
                Fact<?> fact = events.get(at);
                before = at > 0 && events.get(at - 1).day() < fact.day()
                        ? events.get(at - 1).day() + 1
                        : before;
                if (stretch.covers(fact.day())) {
                    owed(fact.happened(), stretch, Optional.of(fact), before);
                }
            }
        }
    }

    /** The clock starts where it ended: at that moment where hours are known, else on the first day it was over. */
    void afterEndOf(Act ended, State during) {
        for (Stretch stretch : life.stretches(during)) {
            for (Fact<?> fact : life.done(ended)) {
                Span over = over(fact.happened());
                if (over.fromDay() <= life.today() && stretch.covers(fact.day())) {
                    owed(over, stretch, Optional.of(fact), over.fromDay());
                }
            }
        }
    }

    private static Span over(Span whole) {
        return whole instanceof Hours hours && hours.end().isPresent()
                ? Hours.at(hours.end().get())
                : new Days(whole.toDay(), Span.OPEN);
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
                first.ifPresent(fact -> owed(fact.happened(), stretch, Optional.of(fact), fact.day()));
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

    private void owed(Span start, Stretch stretch, Optional<Fact<?>> event, int before) {
        int day = start.fromDay();
        if (!promise.inForce().on(day)) {
            return;
        }
        if (stretch.doubt().isPresent()) {
            verdicts.add(new Verdict.CannotTell(
                    Occasion.of(day, Deadline.NONE), stretch.doubt().get()));
            return;
        }
        Occasion occasion = Occasion.of(day, deadline(due, start, stretch));
        verdicts.add(Easing.of(due, judge(new Owed(occasion, stretch, event, isBefore() ? before : day))));
    }

    private boolean isBefore() {
        return due instanceof Due.Beforehand || due instanceof Due.OrBefore;
    }

    private Deadline deadline(Due due, Span start, Stretch stretch) {
        return switch (due) {
            case Due.Within(var period) -> period.deadline(start);
            case Due.Eased(var within, var _) -> within.period().deadline(start);
            case Due.NoNumber _, Due.OnNamedDay _, Due.SecureHoursUsedUp _ -> Deadline.NONE;
            case Due.Beforehand _ -> new Deadline.OnDay(start.fromDay());
            case Due.OrBefore(var later) -> deadline(later, start, stretch);
            case Due.NotBefore(var _, var then) -> deadline(then, start, stretch);
            case Due.BeforeFirst(var act) -> firstAfter(act, start.fromDay(), stretch);
            case Due.Extended extended -> extended(extended, start);
            case Due.OnDays changing -> deadline(changing.on(start.fromDay()), start, stretch);
            case Due.Lengthened longer -> Lengthening.of(longer, life).deadline(start, stretch.to());
            case Due.NotWhile(var waiting, var then) -> afterWaiting(waiting, then, start, stretch);
            case Due.BeforeNextReview _ -> NextReview.before(life, start.fromDay());
            case Due.BeforeEndOf(var whole) -> lastDayOf(whole, stretch);
        };
    }

    private Deadline extended(Due.Extended due, Span start) {
        LocalDate usual = due.usual().period().after(start.from());
        LocalDate longest = due.longest().period().after(start.from());
        for (Fact<?> fact : life.done(due.extension())) {
            LocalDate told = fact.happened().from();
            if (!told.isBefore(start.from()) && !told.isAfter(usual)) {
                LocalDate until = fact.detail() instanceof AnswerDelayed(var day)
                        ? day.date().orElse(longest)
                        : longest;
                return onDay(until.isBefore(longest) ? until : longest);
            }
        }
        return onDay(usual);
    }

    private static Deadline onDay(LocalDate day) {
        return new Deadline.OnDay((int) day.toEpochDay());
    }

    private Deadline afterWaiting(State waiting, Due then, Span start, Stretch stretch) {
        for (Stretch wait : life.stretches(waiting)) {
            if (wait.covers(start.fromDay())) {
                return wait.to() == Span.OPEN ? Deadline.NONE : deadline(then, Days.on(wait.to()), stretch);
            }
        }
        return deadline(then, start, stretch);
    }

    private Deadline firstAfter(Act act, int day, Stretch stretch) {
        for (Fact<?> fact : life.done(act)) {
            if (fact.day() > day && stretch.covers(fact.day())) {
                return new Deadline.OnDay(fact.day());
            }
        }
        return Deadline.NONE;
    }

    private Deadline lastDayOf(State whole, Stretch stretch) {
        return life.stretches(whole).stream()
                .filter(one -> one.covers(stretch.from()) && one.to() != Span.OPEN)
                .findFirst()
                .<Deadline>map(one -> new Deadline.OnDay(Math.max(stretch.from(), one.to() - 1)))
                .orElse(Deadline.NONE);
    }

    private Verdict judge(Owed owed) {
        Occasion occasion = owed.occasion();
        Optional<Fact<?>> act = firstAct(owed);
        if (act.isPresent() && isInTime(act.get(), occasion.due())) {
            return new Verdict.Kept(occasion, act.get());
        }
        Optional<Fact<Excuse>> excuse = Excuses.find(promise, life, owed.since(), lastExcuse(owed));
        if (excuse.isPresent()) {
            return new Verdict.Excused(occasion, excuse.get(), excuse.get().detail());
        }
        return act.map(late -> late(owed, late)).orElseGet(() -> notDone(owed));
    }

    /** What must be done before is excused before; everything else as long as it is owed. */
    private int lastExcuse(Owed owed) {
        return due instanceof Due.Beforehand
                ? owed.occasion().owedFrom()
                : owed.stretch().to() - 1;
    }

    private Optional<Fact<?>> firstAct(Owed owed) {
        Optional<Fact<?>> event = owed.event();
        long owing = keeper instanceof Keeper.PaidInAll paid
                ? paid.amounts().least(owed.occasion().owedFrom())
                : 0;
        int notBefore = notBefore(owed);
        for (Fact<?> fact : life.done(acts)) {
            boolean isTheEvent = event.map(Fact::id).filter(fact.id()::equals).isPresent();
            if (fact.day() >= notBefore
                    && fact.day() < owed.stretch().to()
                    && !isTheEvent
                    && (isBefore() || isAfter(fact, event))) {
                owing -= fact.detail() instanceof Payment payment ? payment.pence() : 0;
                if (owing <= 0) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    private int notBefore(Owed owed) {
        return due instanceof Due.NotBefore(var early, var _)
                ? (int) early.after(owed.occasion().from()).toEpochDay()
                : owed.since();
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

    private Verdict late(Owed owed, Fact<?> act) {
        Occasion occasion = owed.occasion();
        return switch (occasion.due()) {
            case Deadline.OnDay(var day)
            when isCovered(owed, day) -> new Verdict.KeptLate(occasion, act, act.day() - day);
            case Deadline.AtMoment(var moment)
            when isCovered(owed, dayOf(moment)) ->
                new Verdict.KeptLate(
                        occasion, act, daysBetween(moment, act.happened().start()));
            case Deadline.OnDay _, Deadline.AtMoment _, Deadline.None _ -> new Verdict.CannotTell(occasion, doubt());
        };
    }

    private Verdict notDone(Owed owed) {
        return switch (owed.occasion().due()) {
            case Deadline.None _ -> noNumber(owed.occasion(), owed.stretch());
            case Deadline.OnDay(var day) -> notDoneBy(owed, day, day < life.today());
            case Deadline.AtMoment(var moment) ->
                notDoneBy(owed, dayOf(moment), moment.isBefore(life.asking().moment()));
        };
    }

    private Verdict noNumber(Occasion occasion, Stretch stretch) {
        if (due instanceof Due.BeforeEndOf || due instanceof Due.BeforeFirst) {
            return stretch.to() <= life.today()
                    ? new Verdict.Lapsed(occasion, stretch.to())
                    : new Verdict.NotYetDue(occasion);
        }
        if (due instanceof Due.NotWhile) {
            return new Verdict.NotYetDue(occasion);
        }
        int last = Math.min(stretch.to() - 1, life.today());
        if (Undone.last(promise, life, occasion.owedFrom(), last).isPresent()) {
            return new Verdict.Broken(occasion);
        }
        return new Verdict.CannotTell(occasion, covers(occasion.owedFrom()) ? Doubt.NO_NUMBER : doubt());
    }

    private Verdict notDoneBy(Owed owed, int day, boolean hasPassed) {
        Occasion occasion = owed.occasion();
        if (owed.stretch().to() <= Math.min(day, life.today())) {
            return new Verdict.Lapsed(occasion, owed.stretch().to());
        }
        if (!hasPassed) {
            return new Verdict.NotYetDue(occasion);
        }
        return isCovered(owed, day) ? new Verdict.Broken(occasion) : new Verdict.CannotTell(occasion, doubt());
    }

    private boolean isCovered(Owed owed, int day) {
        return life.covers(acts, owed.since(), Math.max(owed.since(), day));
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
