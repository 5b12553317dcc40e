package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.Never;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Question.Told;
import hearth.story.Care.Placement;
import hearth.story.Day;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.NotDone;
import hearth.story.Fact;
import hearth.story.Health.HealthYear;
import hearth.story.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges standing duties, which have no number: something must never be so, or a return answers for a year. */
final class StandingJudge {

    /** Before any day that a living child's story asks about: 1 January 1900. */
    static final int BEGINNING = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final DoneBy HOMES = Keeper.doneBy(Placement.class);

    private final Promise promise;
    private final Life life;
    private final List<Verdict> verdicts;

    StandingJudge(Promise promise, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.life = life;
        this.verdicts = verdicts;
    }

    /** Kept so far as a source reaches, broken on the first day on which it was so. */
    void never(State held, Never never) {
        for (Stretch stretch : life.stretches(held)) {
            never(clip(stretch), never);
        }
    }

    private void never(Stretch stretch, Never never) {
        int last = Math.min(stretch.to() - 1, life.today());
        if (stretch.from() > last) {
            return;
        }
        Optional<Stretch> bad = first(life.stretches(never.state()), stretch, last);
        if (stretch.doubt().isPresent()) {
            verdicts.add(new Verdict.CannotTell(
                    Occasion.of(stretch.from(), Deadline.NONE), stretch.doubt().get()));
        } else if (bad.isPresent()) {
            int day = Math.max(stretch.from(), bad.get().from());
            verdicts.add(unlessExcused(
                    Occasion.of(stretch.from(), new Deadline.OnDay(day)),
                    bad.get().to() - 1));
        } else {
            verdicts.add(neverSeen(stretch, last, never));
        }
    }

    private static Optional<Stretch> first(List<Stretch> wrong, Stretch stretch, int last) {
        for (Stretch one : wrong) {
            if (one.overlaps(stretch) && one.from() <= last) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The first fact that was true on one of the days after the first, up to and including the last. */
    private static Optional<Fact<?>> first(List<Fact<?>> facts, int after, int last) {
        for (Fact<?> fact : facts) {
            if (fact.day() <= last && fact.happened().toDay() > after) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private Verdict neverSeen(Stretch stretch, int last, Never never) {
        int covered = life.firstCovered(HOMES, stretch.from());
        Optional<Fact<?>> home = first(life.done(HOMES), covered, last);
        if (covered > last || home.isEmpty()) {
            return new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.NOT_IN_SOURCE);
        }
        if (first(life.stretches(never.unsure()), stretch, last).isPresent()) {
            return new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.ANSWER_BLANK);
        }
        return life.covers(HOMES, covered, last)
                ? new Verdict.Kept(Occasion.of(covered, Deadline.NONE), home.get())
                : new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.DAYS_NOT_COVERED);
    }

    private Verdict unlessExcused(Occasion occasion, int until) {
        return Excuses.find(promise, life, occasion.owedFrom(), until)
                .<Verdict>map(excuse -> new Verdict.Excused(occasion, excuse, excuse.detail()))
                .orElseGet(() -> new Verdict.Broken(occasion));
    }

    void done(State state, DoneBy acts) {
        for (Stretch stretch : life.stretches(state)) {
            done(stretch, acts);
        }
    }

    /** A duty with no number: kept where it is recorded; that it is not recorded proves nothing, that somebody says so does. */
    void done(Stretch whole, DoneBy acts) {
        Stretch stretch = clip(whole);
        int last = Math.min(stretch.to() - 1, life.today());
        if (stretch.from() > last) {
            return;
        }
        Occasion occasion = Occasion.of(stretch.from(), Deadline.NONE);
        Optional<Fact<NotDone>> undone = Undone.last(promise, life, stretch.from(), last);
        int since = Math.max(stretch.from(), undone.map(Fact::day).orElse(stretch.from()));
        Optional<Fact<?>> act = first(life.done(acts), since, stretch.to() - 1);
        if (act.isPresent()) {
            verdicts.add(new Verdict.Kept(occasion, act.get()));
        } else if (undone.isPresent()) {
            verdicts.add(unlessExcused(Occasion.of(stretch.from(), new Deadline.OnDay(since)), last));
        } else {
            verdicts.add(notDone(occasion, stretch, acts));
        }
    }

    private Verdict notDone(Occasion occasion, Stretch stretch, DoneBy acts) {
        int last = Math.min(stretch.to() - 1, life.today());
        boolean held = life.firstCovered(acts, stretch.from()) <= last;
        Doubt doubt = stretch.doubt().orElse(held ? Doubt.NO_NUMBER : Doubt.NOT_IN_SOURCE);
        return Excuses.find(promise, life, occasion.owedFrom(), last)
                .<Verdict>map(excuse -> new Verdict.Excused(occasion, excuse, excuse.detail()))
                .orElseGet(() -> new Verdict.CannotTell(occasion, doubt));
    }

    /** One verdict for each year that a return answers for; false where no return asked. */
    boolean told(Stretch whole, Question question) {
        Stretch stretch = clip(whole);
        boolean isTold = false;
        for (Fact<?> fact : life.story().all(question.kind())) {
            if (stretch.covers(fact.day())
                    && life.hasHappened(fact)
                    && question.answer(fact.detail()) != Told.NOT_ASKED) {
                told(fact, stretch, question);
                isTold = true;
            }
        }
        return isTold;
    }

    private void told(Fact<?> fact, Stretch stretch, Question question) {
        Occasion occasion =
                new Occasion(firstDay(fact, stretch), new Deadline.OnDay(fact.day()), Certainty.ANSWERED_AS_A_WHOLE);
        verdicts.add(told(occasion, fact, stretch, question.answer(fact.detail())));
    }

    private Verdict told(Occasion occasion, Fact<?> fact, Stretch stretch, Told answer) {
        return switch (answer) {
            case DONE -> new Verdict.Kept(occasion, fact);
            case NOT_DONE -> unlessExcused(occasion, fact.day());
            case YOUNG_PERSON_REFUSED ->
                new Verdict.Excused(occasion, fact, new Excuse(promise.id(), ExcuseReason.CHILD_REFUSES, Role.CHILD));
            case ENDED -> new Verdict.Lapsed(occasion, fact.day());
            case BLANK, NOT_ASKED ->
                new Verdict.CannotTell(occasion, stretch.doubt().orElse(Doubt.ANSWER_BLANK));
        };
    }

    private static int firstDay(Fact<?> fact, Stretch stretch) {
        boolean isGiven =
                fact.detail() instanceof HealthYear year && !year.firstDay().equals(Day.NOT_GIVEN);
        int first = isGiven ? ((HealthYear) fact.detail()).firstDay().number() : fact.day();
        return Math.max(first, stretch.from());
    }

    private Stretch clip(Stretch stretch) {
        return switch (promise.inForce()) {
            case InForce.Between(var days) -> stretch.from(days.fromDay()).until(days.toDay());
            case InForce.Always _, InForce.Unconfirmed _ -> stretch.from(BEGINNING);
            case InForce.NotCommenced _ -> stretch.from(BEGINNING).until(BEGINNING);
        };
    }
}
