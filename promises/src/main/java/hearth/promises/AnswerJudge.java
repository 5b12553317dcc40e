package hearth.promises;

import hearth.promises.OnTheDay.Reply;
import hearth.promises.Trigger.AfterEach;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Fact;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import java.util.List;

/** Judges what is owed each time something happens, and what happened says itself whether it was done. */
final class AnswerJudge {

    private final Promise promise;
    private final Life life;
    private final List<Verdict> verdicts;

    AnswerJudge(Promise promise, Life life, List<Verdict> verdicts) {
        this.promise = promise;
        this.life = life;
        this.verdicts = verdicts;
    }

    void judge(Trigger owed, OnTheDay question) {
        if (!(owed instanceof AfterEach each)) {
            throw new IllegalArgumentException(
                    "Only what happens each time can answer for itself, not \"%s\".%nMaybe AfterEach is meant."
                            .formatted(owed.inWords()));
        }
        List<Stretch> stretches = life.stretches(each.during());
        if (!stretches.isEmpty()) {
            judge(each.event(), stretches, question);
        }
    }

    private void judge(Act event, List<Stretch> stretches, OnTheDay question) {
        int before = StandingJudge.BEGINNING;
        for (Fact<?> fact : life.done(event)) {
            if (promise.inForce().on(fact.day()) && isIn(stretches, fact.day())) {
                verdicts.add(judge(fact, before, question.reply(fact.detail())));
            }
            before = fact.day() + 1;
        }
    }

    private static boolean isIn(List<Stretch> stretches, int day) {
        for (int at = 0; at < stretches.size(); at++) {
            if (stretches.get(at).covers(day)) {
                return true;
            }
        }
        return false;
    }

    private Verdict judge(Fact<?> fact, int since, Reply reply) {
        Occasion occasion = Occasion.of(fact.day(), new Deadline.OnDay(fact.day()));
        return switch (reply) {
            case DONE -> new Verdict.Kept(occasion, fact);
            case NOT_DONE -> unlessExcused(occasion, since, new Verdict.Broken(occasion));
            case CHILD_REFUSED -> excused(occasion, fact, ExcuseReason.CHILD_REFUSES, Role.CHILD);
            case NOT_APPROPRIATE -> excused(occasion, fact, ExcuseReason.NOT_APPROPRIATE, by(fact));
            case UNABLE -> excused(occasion, fact, ExcuseReason.UNABLE, by(fact));
            case NOT_SAID -> unlessExcused(occasion, since, notSaid(occasion));
        };
    }

    private Verdict notSaid(Occasion occasion) {
        boolean isUndone = Undone.last(promise, life, occasion.owedFrom(), occasion.owedFrom())
                .isPresent();
        return isUndone ? new Verdict.Broken(occasion) : new Verdict.CannotTell(occasion, Doubt.NOT_SAID);
    }

    private Verdict unlessExcused(Occasion occasion, int since, Verdict otherwise) {
        return Excuses.find(promise, life, Math.min(since, occasion.owedFrom()), occasion.owedFrom())
                .<Verdict>map(excuse -> new Verdict.Excused(occasion, excuse, excuse.detail()))
                .orElse(otherwise);
    }

    private Verdict excused(Occasion occasion, Fact<?> fact, ExcuseReason reason, Role by) {
        var excuse = new Excuse(promise.id(), reason, by);
        boolean isAllowed = promise.excuses().stream().anyMatch(allowed -> allowed.allows(excuse));
        return isAllowed ? new Verdict.Excused(occasion, fact, excuse) : new Verdict.Broken(occasion);
    }

    /** Who came decides; where the record does not say who, no name stands behind the reason. */
    private static Role by(Fact<?> fact) {
        return fact.detail() instanceof Visit visit ? visit.by() : Role.UNKNOWN;
    }
}
