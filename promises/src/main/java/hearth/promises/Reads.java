package hearth.promises;

import hearth.story.AboutTheChild.Born;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.NotDone;
import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Legal.SecureOrder;
import hearth.story.Representations.AnswerDelayed;
import hearth.story.Reviews.Review;
import hearth.story.Secure.InSecure;
import hearth.story.WordGiven.PromiseKept;
import hearth.story.WordGiven.PromisedTo;
import java.util.BitSet;

/**
 * Every kind of fact that can change what became of a promise. A new fact of another kind leaves its verdicts as they are,
 * so that after one new fact only few promises need be asked again.
 */
final class Reads {

    private final BitSet kinds = new BitSet();

    /** For this promise, by the places of the kinds. */
    static BitSet of(Promise promise) {
        var reads = new Reads();
        reads.kind(Excuse.class);
        reads.kind(NotDone.class);
        for (Term term : promise.terms()) {
            reads.trigger(term.owed());
            reads.due(term.due());
            reads.keeper(term.keptBy());
        }
        return reads.kinds;
    }

    private void kind(Class<? extends Detail> type) {
        kinds.set(Kind.of(type).ordinal());
    }

    private void act(Act act) {
        kinds.set(act.kind().ordinal());
    }

    private void trigger(Trigger trigger) {
        state(trigger.during());
        switch (trigger) {
            case Trigger.AtEndOf(var _, var then) -> state(then);
            case Trigger.AfterEach(var event, var _) -> act(event);
            case Trigger.AfterEndOf(var ended, var _) -> act(ended);
            case Trigger.AfterFirst(var event, var _) -> act(event);
            case Trigger.Repeatedly(var _, var chain, var _) -> state(chain);
            case Trigger.AtStartOf _, Trigger.InEach _, Trigger.Throughout _ -> {}
        }
    }

    private void state(State state) {
        switch (state) {
            case State.While(var act, var _) -> act(act);
            case State.Since(var first, var ends, var _) -> {
                act(first);
                ends.forEach(this::act);
            }
            case State.Both(var one, var other) -> {
                state(one);
                state(other);
            }
            case State.Except(var held, var not) -> {
                state(held);
                state(not);
            }
            case State.Called(var called, var _) -> state(called);
            case State.AndThenFor(var first, var _) -> state(first);
            case State.Aged _ -> kind(Born.class);
            case State.Eligible(var counted) -> {
                kind(Born.class);
                state(counted);
            }
            case State.Numbered(var numbered, var _) -> state(numbered);
            case PartOfState.FirstYearOf(var whole) -> state(whole);
            case PartOfState.AfterFirstYearOf(var whole) -> state(whole);
            case PartOfState.UntilFirst(var whole, var act) -> {
                state(whole);
                act(act);
            }
            case PartOfState.FromFirst(var whole, var act) -> {
                state(whole);
                act(act);
            }
        }
    }

    private void due(Due due) {
        switch (due) {
            case Due.BeforeFirst(var act) -> act(act);
            case Due.BeforeNextReview _ -> {
                kind(LookedAfter.class);
                kind(Review.class);
            }
            case Due.OrBefore(var then) -> due(then);
            case Due.NotBefore(var _, var then) -> due(then);
            case Due.Extended(var _, var extension, var _) -> {
                act(extension);
                kind(AnswerDelayed.class);
            }
            case Due.Lengthened(var _, var extension, var _, var _) -> act(extension);
            case Due.OnDays(var _, var then, var otherwise) -> {
                due(then);
                due(otherwise);
            }
            case Due.NotWhile(var waiting, var then) -> {
                state(waiting);
                due(then);
            }
            case Due.BeforeEndOf(var whole) -> state(whole);
            case Due.SecureHoursUsedUp _ -> kind(InSecure.class);
            case Due.Within _, Due.Eased _, Due.NoNumber _, Due.OnNamedDay _, Due.Beforehand _ -> {}
        }
    }

    private void keeper(Keeper keeper) {
        switch (keeper) {
            case Keeper.DoneBy(var acts) -> acts.forEach(this::act);
            case Keeper.ToldOrDone(var question, var acts) -> {
                kinds.set(question.kind().ordinal());
                keeper(acts);
            }
            case Keeper.Answered(var _) -> {}
            case Keeper.EndOf(var what, var orBy) -> {
                act(what);
                keeper(orBy);
            }
            case Keeper.PaidInAll(var payments, var _) -> keeper(payments);
            case Keeper.Never(var never, var unsure) -> {
                state(never);
                state(unsure);
                kind(Placement.class);
            }
            case Keeper.AsPromised _ -> {
                kind(PromisedTo.class);
                kind(PromiseKept.class);
            }
            case Keeper.AuthorisedOrOut _ -> {
                kind(InSecure.class);
                kind(SecureOrder.class);
            }
        }
    }
}
