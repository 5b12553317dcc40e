package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichMeeting;
import hearth.story.Plans.PlacementPlan;
import hearth.story.Plans.Step;
import java.util.EnumSet;
import java.util.List;

/** Regulation 9 of SI 2010/959: a plan for everyday life in each home. */
public final class Regulation9 {

    /** Paragraphs (1) to (3). */
    public static final Promise PLACEMENT_PLAN = new Promise(
            "home.placement-plan",
            HOME,
            "Each home has a plan for your days there. It is made before you go, or in five working" + " days.",
            "So that the people you live with know you, and what you need.",
            carePlanning(
                    "9(1)-(3)",
                    inOurWords("a placement plan before the placement or, only if that is not reasonably practicable,"
                            + " within five working days of its start, agreed with and signed by the person who cares"
                            + " for the child")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(Homes.IN_A_HOME.except(Homes.ON_REMAND)),
                    new Due.OrBefore(within(new Working(5)).easedOn(Coronavirus.NO_FIXED_DAY)),
                    doneBy(Act.of(PlacementPlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.AGREED)))))),
            List.of(),
            List.of(
                    "A plan counts on the day on which it was made or agreed; whether it was signed is not"
                            + " asked on its own.",
                    "A plan made before the move counts for it, unless it was made before the last move.",
                    "A plan within the five days counts as in time without asking why it was not made before."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(PLACEMENT_PLAN);
    }

    private Regulation9() {}
}
