package hearth.promises;

import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterEndOf;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.InEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import java.util.HashMap;
import java.util.Map;

/** Numbers the states that promises speak of, so that a story answers each once, however many promises ask. */
final class Numbering {

    private final Map<State, State> numbered = new HashMap<>();

    /** How many states have a number. */
    int size() {
        return numbered.size();
    }

    /** The same sentence, speaking of numbered states. */
    Term of(Term term) {
        return new Term(of(term.owed()), of(term.due()), of(term.keptBy()));
    }

    private Trigger of(Trigger trigger) {
        return switch (trigger) {
            case AtStartOf(var state) -> new AtStartOf(of(state));
            case AtEndOf(var state, var then) -> new AtEndOf(of(state), of(then));
            case InEach(var part, var state) -> new InEach(part, of(state));
            case AfterEach(var event, var during) -> new AfterEach(event, of(during));
            case AfterEndOf(var ended, var during) -> new AfterEndOf(ended, of(during));
            case AfterFirst(var event, var during) -> new AfterFirst(event, of(during));
            case Repeatedly(var during, var chain, var earlier) -> new Repeatedly(of(during), of(chain), earlier);
            case Throughout(var state) -> new Throughout(of(state));
        };
    }

    private Due of(Due due) {
        return switch (due) {
            case Due.BeforeEndOf(var whole) -> new Due.BeforeEndOf(of(whole));
            case Due.NotBefore(var early, var then) -> new Due.NotBefore(early, of(then));
            case Due.OnDays(var days, var then, var otherwise) -> new Due.OnDays(days, of(then), of(otherwise));
            case Due.OrBefore(var later) -> new Due.OrBefore(of(later));
            case Due.NotWhile(var waiting, var then) -> new Due.NotWhile(of(waiting), of(then));
            case Due.BeforeFirst _,
                    Due.Within _,
                    Due.Eased _,
                    Due.NoNumber _,
                    Due.OnNamedDay _,
                    Due.Beforehand _,
                    Due.Extended _,
                    Due.Lengthened _,
                    Due.BeforeNextReview _,
                    Due.SecureHoursUsedUp _ -> due;
        };
    }

    private Keeper of(Keeper keeper) {
        return switch (keeper) {
            case Keeper.Never(var state, var unsure) -> new Keeper.Never(of(state), of(unsure));
            case Keeper.PaidInAll _,
                    Keeper.DoneBy _,
                    Keeper.ToldOrDone _,
                    Keeper.Answered _,
                    Keeper.EndOf _,
                    Keeper.AsPromised _,
                    Keeper.AuthorisedOrOut _ -> keeper;
        };
    }

    private State of(State state) {
        State known = numbered.get(state);
        if (known == null) {
            State parts = ofParts(state);
            known = new State.Numbered(parts, numbered.size());
            numbered.put(state, known);
        }
        return known;
    }

    private State ofParts(State state) {
        return switch (state) {
            case State.While _, State.Since _, State.Aged _, State.Numbered _ -> state;
            case State.Both(var one, var other) -> new State.Both(of(one), of(other));
            case State.Eligible(var counted) -> new State.Eligible(of(counted));
            case State.Except(var held, var not) -> new State.Except(of(held), of(not));
            case State.Called(var called, var words) -> new State.Called(of(called), words);
            case State.AndThenFor(var first, var longer) -> new State.AndThenFor(of(first), longer);
            case PartOfState.FirstYearOf(var whole) -> new PartOfState.FirstYearOf(of(whole));
            case PartOfState.AfterFirstYearOf(var whole) -> new PartOfState.AfterFirstYearOf(of(whole));
            case PartOfState.UntilFirst(var whole, var act) -> new PartOfState.UntilFirst(of(whole), act);
            case PartOfState.FromFirst(var whole, var act) -> new PartOfState.FromFirst(of(whole), act);
        };
    }
}
