package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.State.AndThenFor;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.Which;
import hearth.promises.WhichHome;
import hearth.promises.WhichLeaver;
import hearth.story.AboutTheChild.PossiblyTrafficked;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Care.Approval;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Confirmed;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.NeedsAssessed;
import hearth.story.PlacementType;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regulations 39 to 44 of SI 2010/959: while you are still in care, we prepare. */
public final class Regulation42 {

    private static final State ELIGIBLE = Leavers.ELIGIBLE;
    private static final State CAME_ALONE = holds(Unaccompanied.class, "alone in this country and seeking asylum");
    private static final State TRAFFICKED = holds(PossiblyTrafficked.class, "possibly trafficked");
    private static final State FOSTERED = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(
                    PlacementType.FOSTER_RELATIVE_LONG_TERM,
                    PlacementType.FOSTER_RELATIVE_ADOPTER,
                    PlacementType.FOSTER_RELATIVE,
                    PlacementType.FOSTER_OTHER_LONG_TERM,
                    PlacementType.FOSTER_OTHER_ADOPTER,
                    PlacementType.FOSTER_OTHER)),
            "with foster carers");
    private static final String COUNTED =
            "Eligible is worked out from the days in care: 13 weeks in all since the fourteenth birthday, short breaks left out, the ninety-first day being the first on which they are full. Days before the record begins cannot be counted.";

    /** Regulation 39(5). */
    public static final Promise AGE_16_17_DIRECTOR = new Promise(
            "leave.16-17-director",
            LEAVE,
            "At 16 or 17 our head must say yes before your care ends.",
            "So that nobody pushes you out too soon.",
            carePlanning(
                    "39(5)",
                    inOurWords("the Director approves beforehand that the council ceases to look after a child of 16 or"
                            + " 17 who is not in care under an order; from 27 January 2014 in regulation 39ZA")),
            since("2014-01-27"),
            List.of(new Term(
                    new AtEndOf(
                            States.LOOKED_AFTER.except(States.SHORT_BREAKS),
                            new Aged(16, 18)
                                    .except(new AndThenFor(States.IN_CARE, new CalendarDays(0)))
                                    .called("aged 16 or 17, and was not under a care order")),
                    new Due.Beforehand(),
                    doneBy(Act.of(
                            Approval.class,
                            new WhichHome.ApprovedFor("leave.16-17-director", Set.of(Role.DIRECTOR)))))),
            List.of(),
            List.of("Care that ends on the eighteenth birthday ends by itself."));

    /** Section 23A(2) and Schedule 2 paragraph 19B(2). */
    public static final Promise WHO_AM_I = new Promise(
            "leave.who-am-i",
            LEAVE,
            "We know if you have rights when you leave care. We tell you.",
            "So that no right is lost because nobody knew.",
            childrenAct(
                    "23A(2), Sch 2 para 19B(2)",
                    inOurWords(
                            "who is eligible or relevant: looked after at 16 or 17, and for 13 weeks in all since 14")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Throughout(ELIGIBLE),
                    new Due.NoNumber(),
                    new Keeper.DoneBy(List.of(
                            Act.of(Entitled.class, new WhichLeaver.EntitledAs(EnumSet.of(Entitlement.ELIGIBLE))),
                            Act.of(Confirmed.class, new Which.About("leave.who-am-i")))))),
            List.of(),
            List.of(COUNTED, "The law makes it so by itself; that the child is told is practice."));

    /** Regulation 42(1). */
    public static final Promise ASSESS_16 = new Promise(
            "leave.assess-16",
            LEAVE,
            "In the three months after you turn 16, we find out what you will need.",
            "So that growing up does not catch you alone.",
            carePlanning(
                    "42(1)",
                    inOurWords(
                            "a needs assessment within three months of the sixteenth birthday or of becoming eligible")),
            since("2011-04-01"),
            List.of(new Term(new AtStartOf(ELIGIBLE), within(new Months(3)), doneBy(NeedsAssessed.class))),
            List.of(),
            List.of(COUNTED));

    /** Regulation 42(2)(ba); SI 2010/2571 regulation 5(4)(c). */
    public static final Promise STATUS_NEEDS = new Promise(
            "leave.status-needs",
            LEAVE,
            "You may have come here alone, or been sold or used by others. Then our plans for you"
                    + " look at what you need from it.",
            "So that what you went through is not left out.",
            carePlanning(
                    "42(2)(ba)",
                    inOurWords("the needs that come from being trafficked, or alone and seeking asylum, are taken into"
                            + " account in the assessment and the pathway plan")),
            since("2014-08-18"),
            List.of(
                    confirmed("leave.status-needs", new Throughout(ELIGIBLE.and(CAME_ALONE))),
                    confirmed("leave.status-needs", new Throughout(ELIGIBLE.and(TRAFFICKED))),
                    confirmed("leave.status-needs", new Throughout(Leavers.RELEVANT.and(CAME_ALONE))),
                    confirmed("leave.status-needs", new Throughout(Leavers.RELEVANT.and(TRAFFICKED)))),
            List.of(),
            List.of(COUNTED));

    /** Regulation 43. */
    public static final Promise PATHWAY = new Promise(
            "leave.pathway",
            LEAVE,
            "Then you get a plan for your own way. Each step in it has a name and a date.",
            "So that somebody does what was said, and when.",
            carePlanning(
                    "43(1),(2)",
                    inOurWords(
                            "a pathway plan as soon as possible after the assessment, with who does what by when; for"
                                    + " relevant children SI 2010/2571 reg 6")),
            since("2011-04-01"),
            List.of(new Term(
                    new AfterEach(Act.any(NeedsAssessed.class), new Aged(15, 25)),
                    new Due.NoNumber(),
                    doneBy(Leavers.PLAN_MADE))),
            List.of(),
            List.of(
                    "\"As soon as possible\" is no number, so the page shows \"assessed on\" and \"planned on\".",
                    "That each step has a name and a date is not asked on its own."));

    /** Regulation 44(f). */
    public static final Promise PA_LOG = new Promise(
            "leave.pa-log",
            LEAVE,
            "Your adviser writes down when you were in touch.",
            "So that being in touch is more than a word.",
            carePlanning(
                    "44(f)",
                    inOurWords("the adviser keeps a written record of contacts; SI 2010/2571 reg 8(1)(g) adds the"
                            + " services provided")),
            since("2011-04-01"),
            List.of(confirmed(
                    "leave.pa-log", new Throughout(holds(PersonalAdviser.class, "helped by a personal adviser")))),
            List.of(),
            List.of());

    /** Schedule 2 paragraph 19BA, from 13 May 2014. */
    public static final Promise STAYING_PUT_PLAN = new Promise(
            "leave.staying-put-plan",
            LEAVE,
            "When you are 16, we think about 18. Can you stay with your foster carers then?",
            "So that you know in time where you can live.",
            childrenAct(
                    "23CZA, Sch 2 para 19BA",
                    inOurWords("in the needs assessment: whether it is right to support staying on with the foster"
                            + " carers")),
            since("2014-05-13"),
            List.of(confirmed("leave.staying-put-plan", new AtStartOf(ELIGIBLE.and(FOSTERED)), within(new Months(3)))),
            List.of(
                    Leavers.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "it is not appropriate"),
                    Allowed.byTheChild("the young person does not wish it")),
            List.of(
                    COUNTED,
                    "Decided in the needs assessment, so within its three months; with new foster carers" + " again."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(AGE_16_17_DIRECTOR, WHO_AM_I, ASSESS_16, STATUS_NEEDS, PATHWAY, PA_LOG, STAYING_PUT_PLAN);
    }

    private Regulation42() {}
}
