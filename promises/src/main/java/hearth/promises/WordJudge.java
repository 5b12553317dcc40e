package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.story.Fact;
import hearth.story.Span;
import hearth.story.WordGiven.PromiseKept;
import hearth.story.WordGiven.PromisedTo;
import java.util.List;
import java.util.Optional;

/** Judges what a person promised a child in their own name: each word by the day that was named with it. */
final class WordJudge {

    private static final DoneBy KEPT = Keeper.doneBy(PromiseKept.class);

    private final Promise promise;
    private final Life life;
    private final List<Verdict> verdicts;

    WordJudge(Promise promise, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge() {
        for (Fact<PromisedTo> given : life.story().all(PromisedTo.class)) {
            if (life.hasHappened(given) && promise.inForce().on(given.day())) {
                verdicts.add(verdict(given));
            }
        }
    }

    private Verdict verdict(Fact<PromisedTo> given) {
        return given.detail()
                .until()
                .date()
                .map(until -> verdict(given, (int) until.toEpochDay()))
                .orElseGet(() -> new Verdict.CannotTell(Occasion.of(given.day(), Deadline.NONE), Doubt.NO_NUMBER));
    }

    private Verdict verdict(Fact<PromisedTo> given, int until) {
        Occasion occasion = Occasion.of(given.day(), new Deadline.OnDay(until));
        Optional<Fact<PromiseKept>> kept = kept(given);
        if (kept.isPresent() && kept.get().day() <= until) {
            return new Verdict.Kept(occasion, kept.get());
        }
        var excuse = Excuses.find(promise, life, given.day(), until);
        if (excuse.isPresent()) {
            return new Verdict.Excused(occasion, excuse.get(), excuse.get().detail());
        }
        if (life.today() <= until) {
            return new Verdict.NotYetDue(occasion);
        }
        if (!life.covers(KEPT, given.day(), until)) {
            boolean isNowhere = life.firstCovered(KEPT, StandingJudge.BEGINNING) == Span.OPEN;
            return new Verdict.CannotTell(occasion, isNowhere ? Doubt.NOT_IN_SOURCE : Doubt.DAYS_NOT_COVERED);
        }
        return kept.<Verdict>map(late -> new Verdict.KeptLate(occasion, late, late.day() - until))
                .orElseGet(() -> new Verdict.Broken(occasion));
    }

    /** The first time that it was done since it was promised, and before the same was promised again. */
    private Optional<Fact<PromiseKept>> kept(Fact<PromisedTo> given) {
        int again = again(given);
        for (Fact<PromiseKept> done : life.story().all(PromiseKept.class)) {
            if (done.day() >= given.day()
                    && done.day() < again
                    && life.hasHappened(done)
                    && done.detail().what().equalsIgnoreCase(given.detail().what())) {
                return Optional.of(done);
            }
        }
        return Optional.empty();
    }

    /** The day on which the same was next promised, in the same words: what is done from then on keeps that word. */
    private int again(Fact<PromisedTo> given) {
        boolean isLater = false;
        for (Fact<PromisedTo> other : life.story().all(PromisedTo.class)) {
            if (isLater
                    && life.hasHappened(other)
                    && other.detail().what().equalsIgnoreCase(given.detail().what())) {
                return other.day();
            }
            isLater |= other.id().equals(given.id());
        }
        return Span.OPEN;
    }
}
