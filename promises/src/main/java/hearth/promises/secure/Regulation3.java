package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.secureAccommodation;

import hearth.promises.Due;
import hearth.promises.Promise;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import java.util.List;

/** Regulations 3 and 4 of SI 1991/1505: the place that locks you in was looked at first. */
public final class Regulation3 {

    /** Regulation 3, from 27 April 2017. */
    public static final Promise APPROVED_UNIT = new Promise(
            "secure.approved-unit",
            SECURE,
            "If you are locked in, the place has been checked and allowed.",
            "So that nobody is locked in just anywhere.",
            secureAccommodation(
                    "3",
                    inOurWords("a children's home may be used as secure accommodation only if the Secretary of State"
                            + " approved it, or in Scotland the Scottish Ministers")),
            since("2017-04-27"),
            List.of(Term.confirmed(
                    "secure.approved-unit", new AtStartOf(States.SECURE_HOME), new Due.OrBefore(new Due.NoNumber()))),
            List.of(),
            List.of(
                    "The rule as it stood before 27 April 2017 was not read, and is not judged.",
                    "An approval from before the child came counts."));

    /** Regulation 4, from 23 June 1995 for every children's home. */
    public static final Promise UNDER_13 = new Promise(
            "secure.under13",
            SECURE,
            "If you are under 13, the government must say yes first.",
            "So that a young child is locked in only after a second look.",
            secureAccommodation(
                    "4",
                    inOurWords("a child under 13 is not placed in secure accommodation in a children's home without"
                            + " the prior approval of the Secretary of State to that placement")),
            since("1995-06-23"),
            List.of(Term.confirmed(
                    "secure.under13",
                    new AtStartOf(States.SECURE_HOME.and(new Aged(0, 13))),
                    new Due.OrBefore(new Due.NoNumber()))),
            List.of(),
            List.of("Somebody has to say that approval came first: the law's \"before\" is not counted in" + " days."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(APPROVED_UNIT, UNDER_13);
    }

    private Regulation3() {}
}
