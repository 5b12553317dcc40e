package hearth.promises;

import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterEndOf;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.InEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.story.Kind;
import java.util.LinkedHashSet;
import java.util.Set;

/** The kinds of fact that a story must hold for a promise to be owed: where one is absent, it never is. */
public final class Needs {

    /** For this to be owed. */
    public static Set<Kind<?>> of(Trigger trigger) {
        return switch (trigger) {
            case AfterEach(var event, var during) -> also(of(during), event.kind());
            case AfterEndOf(var ended, var during) -> also(of(during), ended.kind());
            case AtStartOf _, AtEndOf _, InEach _, AfterFirst _, Repeatedly _, Throughout _ -> of(trigger.during());
        };
    }

    /** For this to hold. */
    public static Set<Kind<?>> of(State state) {
        return switch (state) {
            case State.While(var act, var _) -> Set.of(act.kind());
            case State.Since(var first, var _, var _) -> Set.of(first.kind());
            case State.Both(var one, var other) -> both(of(one), of(other));
            case State.Except(var held, var _) -> of(held);
            case State.Called(var called, var _) -> of(called);
            case State.AndThenFor(var first, var _) -> of(first);
            case State.Aged _ -> Set.of();
            case State.Eligible(var counted) -> of(counted);
            case PartOfState.FirstYearOf(var whole) -> of(whole);
            case PartOfState.AfterFirstYearOf(var whole) -> of(whole);
            case PartOfState.UntilFirst(var whole, var _) -> of(whole);
            case PartOfState.FromFirst(var whole, var act) -> also(of(whole), act.kind());
            case State.Numbered(var numbered, var _) -> of(numbered);
        };
    }

    private static Set<Kind<?>> also(Set<Kind<?>> kinds, Kind<?> kind) {
        return both(kinds, Set.of(kind));
    }

    private static Set<Kind<?>> both(Set<Kind<?>> some, Set<Kind<?>> others) {
        Set<Kind<?>> both = new LinkedHashSet<>(some);
        both.addAll(others);
        return both;
    }

    private Needs() {}
}
