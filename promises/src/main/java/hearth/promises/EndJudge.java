package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Stretch.Begin;
import hearth.story.Fact;
import hearth.story.London;
import hearth.story.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Judges what must be over by then: a court's order to lock a child in, for example. */
final class EndJudge {

    private final Promise promise;
    private final Period period;
    private final DoneBy what;
    private final Life life;
    private final List<Verdict> verdicts;

    EndJudge(Promise promise, Due due, Act what, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.period = Easing.period(due)
                .orElseThrow(() -> new IllegalArgumentException(
                        "What must be over needs a period, not \"%s\".%nMaybe Due.within(...) is meant."
                                .formatted(due.inWords())));
        this.what = Keeper.doneBy(what);
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
                verdicts.add(judge(fact));
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
        Occasion occasion = Occasion.of(fact.day(), period.deadline(fact.happened()));
        return switch (occasion.due()) {
            case Deadline.OnDay(var day) -> judge(fact, occasion, day);
            case Deadline.AtMoment(var moment) -> judge(fact, occasion, moment);
            case Deadline.None _ -> new Verdict.CannotTell(occasion, Doubt.NO_NUMBER);
        };
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
            return new Verdict.Kept(occasion, fact);
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

    private Verdict goesOn(Occasion occasion, int due) {
        return life.covers(what, occasion.owedFrom(), due)
                ? new Verdict.Broken(occasion)
                : new Verdict.CannotTell(occasion, Doubt.DAYS_NOT_COVERED);
    }
}
