package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Stretch.Begin;
import hearth.story.Days;
import hearth.story.Decisions.Excuse;
import hearth.story.Fact;
import hearth.story.London;
import hearth.story.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges what must be over by then: a court's order to lock a child in, for example. */
final class EndJudge {

    private final Promise promise;
    private final Due due;
    private final Act what;
    private final DoneBy orBy;
    private final Life life;
    private final List<Verdict> verdicts;

    EndJudge(Promise promise, Due due, Keeper.EndOf keeper, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.due = due;
        this.what = keeper.what();
        this.orBy = keeper.orBy();
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge(State during) {
        List<Stretch> stretches = life.stretches(during);
        if (stretches.isEmpty()) {
            return;
        }
        for (Fact<?> fact : life.done(what)) {
            if (promise.inForce().on(fact.day()) && hasBegun(stretches, fact.day())) {
                verdicts.add(unlessExcused(fact, judge(fact)));
            }
        }
    }

    private static boolean hasBegun(List<Stretch> stretches, int day) {
        for (int at = 0; at < stretches.size(); at++) {
            if (stretches.get(at).begin() == Begin.SEEN && stretches.get(at).from() == day) {
                return true;
            }
        }
        return false;
    }

    private Verdict judge(Fact<?> fact) {
        return judge(fact, due instanceof Due.OnDays changing ? changing.on(fact.day()) : due);
    }

    private Verdict judge(Fact<?> fact, Due due) {
        if (due instanceof Due.Lengthened lengthened) {
            return judge(fact, Lengthening.of(lengthened, life));
        }
        Period period = Easing.period(due)
                .orElseThrow(() -> new IllegalArgumentException(
                        "What must be over needs a period, not \"%s\".%nMaybe Due.within(...) is meant."
                                .formatted(due.inWords())));
        return judge(fact, period.deadline(fact.happened()));
    }

    /** Where nobody would know of more time, only what is over the longest of all is known to be too long. */
    private Verdict judge(Fact<?> fact, Lengthening lengthening) {
        Span whole = fact.happened();
        Verdict verdict = judge(fact, lengthening.deadline(whole, whole.toDay()));
        if (!isTooLong(verdict) || !lengthening.isUnknown(whole)) {
            return verdict;
        }
        Verdict atMost = judge(fact, lengthening.longest(whole));
        return isTooLong(atMost) ? atMost : new Verdict.CannotTell(verdict.occasion(), Doubt.NOT_IN_SOURCE);
    }

    private Verdict judge(Fact<?> fact, Deadline deadline) {
        Occasion occasion = Occasion.of(fact.day(), deadline);
        Optional<Fact<?>> act = doneIn(fact);
        if (act.isPresent() && deadline.date().isPresent()) {
            int last = (int) deadline.date().get().toEpochDay();
            return act.get().day() <= last
                    ? new Verdict.Kept(occasion, act.get())
                    : new Verdict.KeptLate(occasion, act.get(), act.get().day() - last);
        }
        Verdict verdict = switch (deadline) {
            case Deadline.OnDay(var day) -> judge(fact, occasion, day);
            case Deadline.AtMoment(var moment) -> judge(fact, occasion, moment);
            case Deadline.None _ -> new Verdict.CannotTell(occasion, Doubt.NO_NUMBER);
        };
        boolean isUnseen = isTooLong(verdict) && !life.covers(orBy, fact.day(), fact.day());
        return isUnseen ? new Verdict.CannotTell(occasion, Doubt.NOT_IN_SOURCE) : verdict;
    }

    private static boolean isTooLong(Verdict verdict) {
        return verdict instanceof Verdict.KeptLate || verdict instanceof Verdict.Broken;
    }

    /** What makes it right while it goes on. */
    private Optional<Fact<?>> doneIn(Fact<?> whole) {
        for (Fact<?> fact : life.done(orBy)) {
            if (fact.day() >= whole.day() && fact.day() < whole.happened().toDay()) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private Verdict judge(Fact<?> fact, Occasion occasion, int due) {
        int last = fact.happened().toDay() - 1;
        if (fact.happened().toDay() != Span.OPEN && last <= due) {
            return new Verdict.Kept(occasion, fact);
        }
        if (life.today() <= due) {
            return new Verdict.NotYetDue(occasion);
        }
        return fact.happened().toDay() <= life.today()
                ? new Verdict.KeptLate(occasion, fact, last - due)
                : goesOn(occasion, due);
    }

    private Verdict judge(Fact<?> fact, Occasion occasion, Instant due) {
        Instant over = fact.happened().end().orElse(Instant.MAX);
        if (!over.isAfter(due)) {
            return fact.happened() instanceof Days days && !isSurely(days, due)
                    ? new Verdict.CannotTell(occasion, Doubt.NOT_SAID)
                    : new Verdict.Kept(occasion, fact);
        }
        if (!due.isBefore(life.asking().moment())) {
            return new Verdict.NotYetDue(occasion);
        }
        return over.isAfter(life.asking().moment())
                ? goesOn(occasion, (int) London.dayOf(due).toEpochDay())
                : new Verdict.KeptLate(occasion, fact, (int) Math.ceilDiv(
                        Duration.between(due, over).toSeconds(),
                        Duration.ofDays(1).toSeconds()));
    }

    /** Of hours within days only the longest time that they can stand for is sure: from the first midnight to the last. */
    private static boolean isSurely(Days days, Instant due) {
        Instant dayAfter = London.startOf(LocalDate.ofEpochDay(days.fromDay() + 1));
        Instant lastMidnight = London.startOf(LocalDate.ofEpochDay(days.toDay() + 1));
        Duration allowed = Duration.between(dayAfter, due);
        return !lastMidnight.isAfter(days.start().plus(allowed));
    }

    private Verdict goesOn(Occasion occasion, int due) {
        if (!life.covers(orBy, occasion.owedFrom(), occasion.owedFrom())) {
            return new Verdict.CannotTell(occasion, Doubt.NOT_IN_SOURCE);
        }
        return life.story().covers(what.kind(), occasion.owedFrom(), due) && life.covers(orBy, occasion.owedFrom(), due)
                ? new Verdict.Broken(occasion)
                : new Verdict.CannotTell(occasion, Doubt.DAYS_NOT_COVERED);
    }

    private Verdict unlessExcused(Fact<?> fact, Verdict verdict) {
        if (!isTooLong(verdict) || promise.excuses().isEmpty()) {
            return verdict;
        }
        int last = Math.min(fact.happened().toDay() - 1, life.today());
        Optional<Fact<Excuse>> excuse = Excuses.find(promise, life, fact.day(), last);
        return excuse.isPresent()
                ? new Verdict.Excused(
                        verdict.occasion(), excuse.get(), excuse.get().detail())
                : verdict;
    }
}
