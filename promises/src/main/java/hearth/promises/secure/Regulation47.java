package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichMeeting;
import hearth.story.Plans.DetentionPlacementPlan;
import hearth.story.Plans.PlacementPlan;
import hearth.story.Plans.Step;
import hearth.story.Visits.Visit;
import hearth.story.Voice.WishesAsked;
import java.util.EnumSet;
import java.util.List;

/** Regulations 47A to 47F of SI 2010/959: you are held on remand, and are still looked after. */
public final class Regulation47 {

    private static final InForce FROM_2013 = since("2013-04-19");
    private static final Act MADE =
            Act.of(DetentionPlacementPlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE)));
    private static final Act SIGNED =
            Act.of(DetentionPlacementPlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.AGREED)));
    private static final DoneBy VISIT = Keeper.doneBy(Act.of(Visit.class, new WhichMeeting.ByTheCouncil()));

    /** Regulations 47A(1) and (2)(b), 47E and 47F. */
    public static final Promise REMAND_VISITS = new Promise(
            "secure.remand-visits",
            SECURE,
            "You are held until your trial. We still see you in a week, then every six weeks.",
            "So that you are not forgotten behind a wall.",
            carePlanning(
                    "47A(1),(2)(b)",
                    inOurWords("remand to youth detention counts as the placement: visits and reviews are owed as to"
                            + " any child who is looked after")),
            FROM_2013,
            List.of(
                    new Term(
                            new AtStartOf(States.REMANDED_TO_DETENTION),
                            within(new Weeks(1)).easedOn(Coronavirus.NO_FIXED_DAY),
                            VISIT),
                    new Term(
                            new Repeatedly(States.REMANDED_TO_DETENTION, States.REMANDED_TO_DETENTION, 1),
                            within(new Weeks(6)).easedOn(Coronavirus.NO_FIXED_DAY),
                            VISIT)),
            List.of(),
            List.of(
                    "Its reviews are judged by voice.review-1 and those that follow; a visit that is"
                            + " asked for by voice.visit-asked.",
                    "A remand of more than a year is not foreseen: six weeks stay six weeks.",
                    "A remand that the return does not tell from a remand to the council is not listed."));

    /** Regulations 47B(2) and 47C(3). */
    public static final Promise REMAND_LA = new Promise(
            "secure.remand-la",
            SECURE,
            "A court may say you live with us until your trial. Your plan is made in five working" + " days.",
            "So that you know how you will live there.",
            carePlanning(
                    "47B(2), 47C(3)",
                    inOurWords("remand to local authority accommodation: the placement plan within five working"
                            + " days; the care plan too, if the child is looked after only because of the remand")),
            FROM_2013,
            List.of(new Term(
                    new AtStartOf(States.REMANDED_TO_COUNCIL),
                    within(new Working(5)).easedOn(Coronavirus.NO_FIXED_DAY),
                    Keeper.doneBy(
                            Act.of(PlacementPlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.AGREED)))))),
            List.of(),
            List.of("The care plan, owed where the child is looked after only because of the remand, is"
                    + " not checked here yet."));

    /** Regulation 47B(3)(a) and (b). */
    public static final Promise REMAND_CARE_PLAN = new Promise(
            "secure.remand-care-plan",
            SECURE,
            "You may be in care when you are held. Then your care plan takes in the new plan."
                    + " Those in charge get it.",
            "So that one plan does not fight another.",
            carePlanning(
                    "47B(3)(a),(b)",
                    inOurWords("the care plan of a child looked after just before includes the detention placement"
                            + " plan, and who runs the place gets a copy; no number of its own")),
            FROM_2013,
            List.of(Term.confirmed("secure.remand-care-plan", new AfterEach(MADE, States.REMANDED_TO_DETENTION))),
            List.of(),
            List.of("Whether the child was looked after just before is not told apart: remand itself"
                    + " makes a child looked after."));

    /** Regulation 47C(2)(b). */
    public static final Promise REMAND_VIEWS = new Promise(
            "secure.remand-views",
            SECURE,
            "You are held until your trial. We ask what you want before we make your plan.",
            "So that the plan for hard days is yours too.",
            carePlanning(
                    "47C(2)(b)",
                    inOurWords("the child's wishes are found out and considered for the detention placement plan,"
                            + " and the reviewing officer is informed")),
            FROM_2013,
            List.of(new Term(
                    new AfterEach(MADE, States.REMANDED_TO_DETENTION),
                    new Due.Beforehand(),
                    Keeper.doneBy(WishesAsked.class))),
            List.of(),
            List.of(
                    "\"Before\" is read as: since the plan before, and on the day of the plan at the" + " latest.",
                    "That the reviewing officer is told is not checked yet."));

    /** Regulation 47C(2). */
    public static final Promise REMAND_PLAN = new Promise(
            "secure.remand-plan",
            SECURE,
            "You are held until your trial. Your plan is made and signed in 10 working days.",
            "So that those who hold you know you.",
            carePlanning(
                    "47C(2)",
                    inOurWords("the detention placement plan within 10 working days of the remand, agreed with and"
                            + " signed by who runs the place")),
            FROM_2013,
            List.of(new Term(
                    new AtStartOf(States.REMANDED_TO_DETENTION), within(new Working(10)), Keeper.doneBy(SIGNED))),
            List.of(),
            List.of("The plan counts when it is agreed and signed."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(REMAND_VISITS, REMAND_LA, REMAND_CARE_PLAN, REMAND_VIEWS, REMAND_PLAN);
    }

    private Regulation47() {}
}
