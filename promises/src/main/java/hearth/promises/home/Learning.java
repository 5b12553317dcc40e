package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.guidance;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.noLaw;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Authority;
import hearth.promises.CalendarPart;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.InEach;
import hearth.promises.Trigger.Throughout;
import hearth.promises.Which;
import hearth.promises.WhichHome;
import hearth.promises.WhichMeeting;
import hearth.story.AboutTheChild.PossiblyTrafficked;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Care.CouncilTransfer;
import hearth.story.Care.TransferStep;
import hearth.story.Health.HealthAssessment;
import hearth.story.Health.HelpStep;
import hearth.story.Health.MentalHealthHelp;
import hearth.story.Learning.AtSchool;
import hearth.story.Learning.SchoolNeeded;
import hearth.story.Plans.PersonalEducationPlan;
import hearth.story.Plans.Step;
import java.util.EnumSet;
import java.util.List;

/** Guidance on learning, health and arriving alone, and the rules of SI 2010/959 that go with it. */
public final class Learning {

    private static final State SCHOOL_AGE = States.LOOKED_AFTER.and(new Aged(4, 18));
    private static final State CAME_ALONE = holds(Unaccompanied.class, "alone in this country and seeking asylum");
    private static final State TRAFFICKED = holds(PossiblyTrafficked.class, "possibly trafficked");
    private static final State CARED_FOR = States.REVIEWED.except(States.REMANDED_TO_DETENTION);

    /** Regulation 7(1), (2) and (4) of SI 2010/959. */
    public static final Promise FIRST = new Promise(
            "health.first",
            HOME,
            "A doctor checks your health. It is done before you move in, or in 20 working days.",
            "So that what hurts is found at the start.",
            carePlanning(
                    "7(1),(2),(4)",
                    inOurWords(
                            "a health assessment by a doctor before the first placement or, if that is not reasonably"
                                    + " practicable, in time for the first review")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtStartOf(CARED_FOR),
                    new Due.OrBefore(within(new Working(20))),
                    doneBy(HealthAssessment.class))),
            List.of(Allowed.byTheChild("the child, being of sufficient age and understanding, refuses")),
            List.of(
                    "\"In time for the first review\" is read as the last day on which that review is due, 20"
                            + " working days after the child became looked after.",
                    "An assessment of the three months before counts by the law; here any since the last time"
                            + " in care does.",
                    "Done by anybody, it counts: that it was a doctor is not asked."));

    /** Regulations 5(1)(b)(iii) and 7(5) of SI 2010/959. */
    public static final Promise NO_MENTAL_GAP = new Promise(
            "health.no-mental-gap",
            HOME,
            "If your mind needs help, it is in your plan, and the help comes.",
            "So that sadness is not left to grow.",
            carePlanning(
                    "5(1)(b)(iii), 7(5)",
                    inOurWords("the health plan covers mental health, and all reasonable steps are taken so that"
                            + " services are provided; no waiting time is known")),
            since("2011-04-01"),
            List.of(new Term(
                    new AfterEach(
                            Act.of(MentalHealthHelp.class, new Which.HelpWith(HelpStep.ASKED_FOR)), States.REVIEWED),
                    new Due.NoNumber(),
                    doneBy(Act.of(MentalHealthHelp.class, new Which.HelpWith(HelpStep.BEGAN))))),
            List.of(),
            List.of("Owed from the day on which help was asked for; the page shows \"asked on\" and \"began on\"."));

    /** Guidance on personal education plans. */
    public static final Promise PEP_TERMLY = new Promise(
            "learn.pep-termly",
            HOME,
            "Each term we look again at how you learn.",
            "So that the plan fits how school goes.",
            guidance(
                    "guidance on personal education plans, second-hand",
                    "https://www.oldham.gov.uk/info/200226",
                    "the personal education plan is looked at in each school term"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new InEach(CalendarPart.TERM, SCHOOL_AGE),
                    new Due.NoNumber(),
                    doneBy(Act.of(
                            PersonalEducationPlan.class,
                            new WhichMeeting.PlanAt(EnumSet.of(Step.REVIEWED, Step.CHANGED, Step.MADE)))))),
            List.of(),
            List.of(
                    "Terms differ from school to school; they are read as September to December, January to"
                            + " April, and May to August.",
                    "Only terms that lie wholly in the time in care are looked at.",
                    "School age is read as four to 17."));

    /** Statutory guidance. */
    public static final Promise SCHOOL_PLACE = new Promise(
            "learn.school-place",
            HOME,
            "If you need a new school when you move, you get a place soon.",
            "So that you are not without a school.",
            noLaw(
                    Authority.TO_CONFIRM,
                    "statutory guidance on the education of looked-after children, second-hand",
                    "https://www.gov.uk/government/publications/promoting-the-education-of-looked-after-children",
                    "on the roll of a new school within 20 school days of a move"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(SchoolNeeded.class), States.LOOKED_AFTER),
                    new Due.NoNumber(),
                    doneBy(AtSchool.class))),
            List.of(),
            List.of("The 20 school days are to be confirmed, and school days are not in the record: the page"
                    + " shows \"needed on\" and \"on the roll on\"."));

    /** The National Transfer Scheme. */
    public static final Promise TRANSFER = new Promise(
            "uasc.transfer",
            HOME,
            "You may have come here alone. If you should move to another council, it is done in ten" + " working days.",
            "So that you do not wait in between.",
            guidance(
                    "National Transfer Scheme protocol v7.0 of 9 June 2025, second-hand",
                    "https://northwestrsmp.org.uk",
                    "a child who came alone and is referred to the scheme moves within ten working days"),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(
                            Act.of(CouncilTransfer.class, new WhichHome.Transfer(TransferStep.ASKED_FOR)), CAME_ALONE),
                    within(new Working(10)),
                    doneBy(Act.of(CouncilTransfer.class, new WhichHome.Transfer(TransferStep.DONE))))),
            List.of(),
            List.of());

    /** Regulation 5(1)(f) of SI 2010/959. */
    public static final Promise PLAN_SAYS = new Promise(
            "uasc.plan-says",
            HOME,
            "You may have come here alone, or been sold or used by others. Then your plan says so,"
                    + " and we look at what you need.",
            "So that what you went through is not left out.",
            carePlanning(
                    "5(1)(f)",
                    inOurWords("the care plan says whether the child is or may be trafficked, or came alone seeking"
                            + " asylum; reviews look at the needs from it (Schedule 7 paragraph 14)")),
            since("2014-08-18"),
            List.of(
                    confirmed("uasc.plan-says", new Throughout(CAME_ALONE.and(States.REVIEWED))),
                    confirmed("uasc.plan-says", new Throughout(TRAFFICKED.and(States.REVIEWED)))),
            List.of(),
            List.of("That reviews look at it is not asked on its own yet."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(FIRST, NO_MENTAL_GAP, PEP_TERMLY, SCHOOL_PLACE, TRANSFER, PLAN_SAYS);
    }

    private Learning() {}
}
