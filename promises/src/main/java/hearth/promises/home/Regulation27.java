package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Period.WorkingBeginningWith;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.State.AndThenFor;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.Throughout;
import hearth.promises.Which;
import hearth.promises.WhichHome;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Care.Placement;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.List;

/** Regulations 27A and 27B of SI 2010/959: under 16, never in a place without care. */
public final class Regulation27 {

    private static final State WITHOUT_CARE = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(
                    PlacementType.SUPPORTED_ACCOMMODATION,
                    PlacementType.SEMI_INDEPENDENT,
                    PlacementType.INDEPENDENT_LIVING)),
            "in supported or semi-independent accommodation");

    private static final State AGE_UNSURE = new AndThenFor(
            holds(
                    Unaccompanied.class,
                    new Which.AgeDisputed(),
                    "alone in this country, said to be 16 or 17, and of an age that is not sure"),
            new WorkingBeginningWith(10));

    /** Regulation 27A, from 9 September 2021. */
    public static final Promise UNDER_16_NEVER_UNREGISTERED = new Promise(
            "home.under-16-never-unregistered",
            HOME,
            "Under 16, you always live with people who care for you. You never live in a place that just gives"
                    + " support.",
            "So that every child has somebody who looks after them.",
            carePlanning(
                    "27A",
                    inOurWords("a child under 16 in other arrangements may be placed only in a setting that the"
                            + " regulation lists")),
            since("2021-09-09"),
            List.of(new Term(
                    new Throughout(States.LOOKED_AFTER.and(new Aged(0, 16))),
                    new Due.NoNumber(),
                    new Keeper.Never(
                            WITHOUT_CARE.except(AGE_UNSURE).called("in supported or semi-independent accommodation"),
                            States.IN_AN_UNNAMED_PLACE))),
            List.of(),
            List.of(
                    "A child who came alone, says 16 or 17 and is then found to be under 16 must be out within 10 working"
                            + " days, counting the day of that finding (regulation 27B).",
                    "In the return, supported accommodation, semi-independent living and independent living are read as such"
                            + " places; \"other\" placements are not."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(UNDER_16_NEVER_UNREGISTERED);
    }

    private Regulation27() {}
}
