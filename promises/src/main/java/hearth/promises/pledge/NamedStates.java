package hearth.promises.pledge;

import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.WhichLeaver;
import hearth.promises.examples.Line;
import hearth.promises.examples.Mistake;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.HigherEducation;
import hearth.story.LeavingCare.SetsUpHome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** To whom a pledge can be made: the states of a child's life that have a name. */
final class NamedStates {

    /** Each state by its name, in the order of docs/pledges.md. */
    private static final Map<String, State> ALL = all();

    private static Map<String, State> all() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("every-child", new State.Aged(0, 18));
        states.put("looked-after", States.LOOKED_AFTER);
        states.put("in-a-home", States.PLACED);
        states.put("in-care", States.IN_CARE);
        states.put("reviewed", States.REVIEWED);
        states.put("on-short-breaks", States.SHORT_BREAKS);
        states.put("with-a-parent", States.WITH_PARENT);
        states.put("placed-for-adoption", States.PLACED_FOR_ADOPTION);
        states.put("remanded", States.REMANDED);
        states.put("locked-up", States.LOCKED_UP);
        states.put("in-custody", States.IN_CUSTODY);
        states.put(
                "care-leaver",
                State.holds(
                        Entitled.class,
                        new WhichLeaver.EntitledAs(EnumSet.of(
                                Entitlement.ELIGIBLE,
                                Entitlement.RELEVANT,
                                Entitlement.FORMER_RELEVANT,
                                Entitlement.QUALIFYING)),
                        "in law a care leaver"));
        states.put("setting-up-home", State.holds(SetsUpHome.class, "setting up a first home of their own"));
        states.put("at-university", State.holds(HigherEducation.class, "at university"));
        return states;
    }

    /** A name, and "except" another, and "aged 11 to 15" where it stands. */
    static State read(Line line) {
        State state = named(line.next("a state, for example looked-after"));
        while (!line.isAtEnd()) {
            if (line.takes("except")) {
                state = state.except(named(line.next("a state")));
            } else if (line.takes("and")) {
                state = state.and(named(line.next("a state")));
            } else if (line.takes("aged")) {
                state = state.and(aged(line));
            } else {
                throw new Mistake(
                        "\"%s\" stands after the state.".formatted(line.ahead(0)), "and, except or aged is meant.");
            }
        }
        return state;
    }

    private static State aged(Line line) {
        int from = number(line);
        if (!line.takes("to")) {
            throw new Mistake("It is not said up to which age.", "aged %d to 17 is meant.".formatted(from));
        }
        int last = number(line);
        if (last < from) {
            throw new Mistake(
                    "\"aged %d to %d\" holds nobody.".formatted(from, last), "aged %d to %d.".formatted(last, from));
        }
        return new State.Aged(from, last + 1);
    }

    static int number(Line line) {
        String written = line.next("a number");
        if (!written.matches("\\d{1,4}")) {
            throw new Mistake("\"%s\" is no number.".formatted(written), "only digits belong there.");
        }
        return Integer.parseInt(written);
    }

    private static State named(String name) {
        State state = ALL.get(name);
        if (state == null) {
            throw Mistake.unknown(name, "state", ALL.keySet());
        }
        return state;
    }

    private NamedStates() {}
}
