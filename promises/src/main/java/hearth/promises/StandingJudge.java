package hearth.promises;

import hearth.promises.Keeper.DoneBy;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Question.Told;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Fact;
import hearth.story.Health.HealthYear;
import hearth.story.PlacementType;
import hearth.story.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Judges standing duties, which have no number: something must never be so, or a return answers for a year. */
final class StandingJudge {

    /** Before any day that a living child's story asks about: 1 January 1900. */
    static final int BEGINNING = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final Act UNNAMED = Act.of(Placement.class, new Which.OfType(EnumSet.of(PlacementType.UNKNOWN)));

    private final Promise promise;
    private final Life life;
    private final List<Verdict> verdicts;

    StandingJudge(Promise promise, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.life = life;
        this.verdicts = verdicts;
    }

    /** Kept so far as a source reaches, broken on the first day on which it was so. */
    void never(State held, State wrong) {
        for (Stretch stretch : life.stretches(held)) {
            never(clip(stretch), wrong);
        }
    }

    private void never(Stretch stretch, State wrong) {
        int last = Math.min(stretch.to() - 1, life.today());
        if (stretch.from() > last) {
            return;
        }
        Optional<Stretch> bad = life.stretches(wrong).stream()
                .filter(one -> one.overlaps(stretch) && one.from() <= last)
                .findFirst();
        if (stretch.doubt().isPresent()) {
            verdicts.add(new Verdict.CannotTell(
                    Occasion.of(stretch.from(), Deadline.NONE), stretch.doubt().get()));
        } else if (bad.isPresent()) {
            int day = Math.max(stretch.from(), bad.get().from());
            verdicts.add(unlessExcused(
                    Occasion.of(stretch.from(), new Deadline.OnDay(day)),
                    bad.get().to() - 1));
        } else {
            verdicts.add(neverSeen(stretch, last));
        }
    }

    private Verdict neverSeen(Stretch stretch, int last) {
        DoneBy homes = Keeper.doneBy(Placement.class);
        int covered = life.firstCovered(homes, stretch.from());
        Optional<Fact<?>> home = life.done(homes).stream()
                .filter(fact -> fact.day() <= last && fact.happened().toDay() > covered)
                .findFirst();
        if (covered > last || home.isEmpty()) {
            return new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.NOT_IN_SOURCE);
        }
        boolean isUnnamed = life.done(UNNAMED).stream()
                .anyMatch(fact -> fact.day() <= last && fact.happened().toDay() > stretch.from());
        if (isUnnamed) {
            return new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.ANSWER_BLANK);
        }
        return life.covers(homes, covered, last)
                ? new Verdict.Kept(Occasion.of(covered, Deadline.NONE), home.get())
                : new Verdict.CannotTell(Occasion.of(stretch.from(), Deadline.NONE), Doubt.DAYS_NOT_COVERED);
    }

    private Verdict unlessExcused(Occasion occasion, int until) {
        return Excuses.find(promise, life, occasion.owedFrom(), until)
                .<Verdict>map(excuse -> new Verdict.Excused(occasion, excuse, excuse.detail()))
                .orElseGet(() -> new Verdict.Broken(occasion));
    }

    void done(State state, DoneBy acts) {
        life.stretches(state).forEach(stretch -> done(stretch, acts));
    }

    /** A duty with no number: kept where it is recorded; that it is not recorded proves nothing yet. */
    void done(Stretch whole, DoneBy acts) {
        Stretch stretch = clip(whole);
        int last = Math.min(stretch.to() - 1, life.today());
        if (stretch.from() > last) {
            return;
        }
        Occasion occasion = Occasion.of(stretch.from(), Deadline.NONE);
        Optional<Fact<?>> act = life.done(acts).stream()
                .filter(fact -> fact.happened().fromDay() < stretch.to())
                .filter(fact -> fact.happened().toDay() > stretch.from())
                .findFirst();
        verdicts.add(act.<Verdict>map(fact -> new Verdict.Kept(occasion, fact))
                .orElseGet(() -> notDone(occasion, stretch, acts)));
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
        List<Fact<?>> answers = life.story().all(question.kind()).stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact -> stretch.covers(fact.day()) && life.hasHappened(fact))
                .filter(fact -> question.answer(fact.detail()) != Told.NOT_ASKED)
                .toList();
        answers.forEach(fact -> told(fact, stretch, question));
        return !answers.isEmpty();
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
        int first = fact.detail() instanceof HealthYear year
                ? year.firstDay().date().map(day -> (int) day.toEpochDay()).orElse(fact.day())
                : fact.day();
        return Math.max(first, stretch.from());
    }

    private Stretch clip(Stretch stretch) {
        return switch (promise.inForce()) {
            case InForce.Between(var days) -> stretch.from(days.fromDay()).until(days.toDay());
            case InForce.Unconfirmed _ -> stretch.from(BEGINNING);
            case InForce.NotCommenced _ -> stretch.until(Integer.MIN_VALUE);
        };
    }
}
