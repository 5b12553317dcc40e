package hearth.promises;

import hearth.promises.Keeper.Answered;
import hearth.promises.Keeper.AsPromised;
import hearth.promises.Keeper.AuthorisedOrOut;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Keeper.Never;
import hearth.promises.Keeper.PaidInAll;
import hearth.promises.Keeper.ToldOrDone;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterEndOf;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.InEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import java.util.Comparator;
import java.util.List;

/** Checks one promise against one story: finds each time it was owed, and says what became of it. */
final class Judge {

    private static final Comparator<Verdict> BY_DAY =
            Comparator.comparingInt(verdict -> verdict.occasion().owedFrom());

    /** Adds the verdicts to this list, which is empty before. */
    static void check(Prepared prepared, Life life, List<Verdict> verdicts) {
        for (int place = 0; place < prepared.terms(); place++) {
            if (!prepared.during(place).in(life).isEmpty()) {
                judge(prepared.promise(), prepared.term(place), life, verdicts);
            }
        }
        if (prepared.terms() > 1 && verdicts.size() > 1) {
            verdicts.sort(BY_DAY);
        }
    }

    private static void judge(Promise promise, Term term, Life life, List<Verdict> verdicts) {
        switch (term.keptBy()) {
            case DoneBy acts -> judgeActs(promise, term, acts, life, verdicts);
            case ToldOrDone told -> judgeTold(promise, term, told, life, verdicts);
            case Never never ->
                new StandingJudge(promise, life, verdicts).never(term.owed().during(), never);
            case PaidInAll paid -> judgeActs(promise, term, paid.payments(), life, verdicts);
            case Answered(var question) -> new AnswerJudge(promise, life, verdicts).judge(term.owed(), question);
            case EndOf end ->
                new EndJudge(promise, term.due(), end, life, verdicts)
                        .judge(term.owed().during());
            case AsPromised _ -> new WordJudge(promise, life, verdicts).judge();
            case AuthorisedOrOut _ -> new SecureJudge(promise, life, verdicts).judge();
        }
    }

    private static void judgeActs(Promise promise, Term term, DoneBy acts, Life life, List<Verdict> verdicts) {
        switch (term.owed()) {
            case AtStartOf(var state) ->
                once(promise, term, acts, life, verdicts).atStartOf(state);
            case AtEndOf(var state, var then) ->
                once(promise, term, acts, life, verdicts).atEndOf(state, then);
            case InEach(var part, var state) -> new CalendarJudge(promise, part, acts, life, verdicts).judge(state);
            case AfterEach(var event, var during) ->
                once(promise, term, acts, life, verdicts).afterEach(event, during);
            case AfterEndOf(var ended, var during) ->
                once(promise, term, acts, life, verdicts).afterEndOf(ended, during);
            case AfterFirst(var event, var during) ->
                once(promise, term, acts, life, verdicts).afterFirst(event, during);
            case Repeatedly repeatedly ->
                new RepeatedJudge(promise, term.due(), acts, life, verdicts).judge(repeatedly);
            case Throughout(var state) -> new StandingJudge(promise, life, verdicts).done(state, acts);
        }
    }

    private static OnceJudge once(Promise promise, Term term, DoneBy acts, Life life, List<Verdict> verdicts) {
        return new OnceJudge(promise, term, acts, life, verdicts);
    }

    /**
     * A dated act says more than a yearly answer. The answers are used where the days are not known: where no source
     * holds such acts through the whole time, or none is there.
     */
    private static void judgeTold(Promise promise, Term term, ToldOrDone told, Life life, List<Verdict> verdicts) {
        var standing = new StandingJudge(promise, life, verdicts);
        for (Stretch stretch : life.stretches(term.owed().during())) {
            boolean isTold = !life.isDated(stretch, told.acts()) && standing.told(stretch, told.question());
            if (!isTold) {
                judgeDone(promise, term, told.acts(), stretch, life, verdicts);
            }
        }
    }

    private static void judgeDone(
            Promise promise, Term term, DoneBy acts, Stretch stretch, Life life, List<Verdict> verdicts) {
        switch (term.owed()) {
            case Repeatedly repeatedly ->
                new RepeatedJudge(promise, term.due(), acts, life, verdicts).judge(repeatedly, stretch);
            case AtStartOf _, AtEndOf _, InEach _, AfterEach _, AfterEndOf _, AfterFirst _, Throughout _ ->
                new StandingJudge(promise, life, verdicts).done(stretch, acts);
        }
    }

    private Judge() {}
}
