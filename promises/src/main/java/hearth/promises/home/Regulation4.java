package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Due;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichMeeting;
import hearth.story.Plans.CarePlan;
import hearth.story.Plans.PersonalEducationPlan;
import hearth.story.Plans.Step;
import java.util.EnumSet;
import java.util.List;

/** Regulation 4 of SI 2010/959: a plan for your care. */
public final class Regulation4 {

    private static final State FIRST_HOME =
            States.REVIEWED.except(States.IN_CARE).except(Homes.ON_REMAND);
    private static final Due BEFORE_OR_TEN_DAYS = new Due.OrBefore(within(new Working(10)));
    private static final String NO_ORDER =
            "A child under a care order has the plan of the court instead, and one on remand has another clock.";
    private static final String FIRST_DAY =
            "The day on which the child becomes looked after is read as the start of the first placement.";

    /** Paragraph (2). */
    public static final Promise CARE_PLAN = new Promise(
            "home.care-plan",
            HOME,
            "You have a care plan before you move, or in ten working days.",
            "So that you and everybody know what is meant to happen.",
            carePlanning(
                    "4(2)",
                    inOurWords("a care plan before the first placement or, if that is not practicable, within ten"
                            + " working days of its start")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(FIRST_HOME),
                    BEFORE_OR_TEN_DAYS,
                    doneBy(Act.of(CarePlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.AGREED)))))),
            List.of(),
            List.of(NO_ORDER, FIRST_DAY));

    /** Paragraph (2), with regulation 5(1)(b)(ii). */
    public static final Promise PEP = new Promise(
            "learn.pep",
            HOME,
            "You have a plan for how you learn before you move, or in ten working days.",
            "So that school goes on, whatever else changes.",
            carePlanning(
                    "4(2), 5(1)(b)(ii)",
                    inOurWords("the care plan, due before the first placement or within ten working days of its start,"
                            + " holds a personal education plan; guidance wants it for the first review")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(FIRST_HOME),
                    BEFORE_OR_TEN_DAYS,
                    doneBy(Act.of(
                            PersonalEducationPlan.class,
                            new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.AGREED)))))),
            List.of(),
            List.of(
                    NO_ORDER,
                    FIRST_DAY,
                    "That it is ready for the first review is guidance, and is not checked beside the ten" + " days."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(CARE_PLAN, PEP);
    }

    private Regulation4() {}
}
