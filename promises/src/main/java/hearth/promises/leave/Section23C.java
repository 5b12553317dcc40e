package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.Which;
import hearth.promises.WhichHome;
import hearth.promises.WhichWord;
import hearth.story.Appointments.PersonalAdviser;
import hearth.story.Care.Notice;
import hearth.story.Care.Notified;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Confirmed;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.HomeLife.LongStay;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.LeavingCare.HelpOffered;
import hearth.story.LeavingCare.HolidayWithoutPlace;
import hearth.story.LeavingCare.HomeGiven;
import hearth.story.LeavingCare.InTouch;
import hearth.story.LeavingCare.MovesToAnotherArea;
import hearth.story.LeavingCare.NeedsAssessed;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Wants;
import hearth.story.LeavingCare.Wish;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.List;

/** Sections 23B to 24D of the Children Act 1989: advice, help and company on your way. */
public final class Section23C {

    private static final State LEFT_CARE = Leavers.LEFT_CARE;
    private static final State FROM_21 = Leavers.entitled("in law a former relevant child", Entitlement.FORMER_RELEVANT)
            .and(new Aged(21, 25));
    private static final Act OFFER = Act.any(HelpOffered.class);
    private static final DoneBy ADVISER = doneBy(PersonalAdviser.class);
    private static final State HOLIDAY = holds(HolidayWithoutPlace.class, "without the term-time place in the holidays")
            .and(new Aged(16, 25));

    private static DoneBy told() {
        return doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.CARE_LEAVER_MOVES)));
    }

    /** Sections 23B(2) and 23C(3). */
    public static final Promise PA = new Promise(
            "leave.pa",
            LEAVE,
            "You have your own adviser who is there for you.",
            "So that there is one person to turn to.",
            childrenAct(
                    "23B(2), 23C(3)(a),(6),(7), Sch 2 para 19C",
                    inOurWords("a personal adviser for eligible, relevant and former relevant young people, the last to"
                            + " 21 or to the end of a programme of education")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new Throughout(Leavers.ELIGIBLE), new Due.NoNumber(), ADVISER),
                    new Term(new Throughout(LEFT_CARE), new Due.NoNumber(), ADVISER)),
            List.of(),
            List.of("Who studies past 21 under the pathway plan keeps the adviser; that time is not told"
                    + " apart yet."));

    /** Section 23C(4) to (8). */
    public static final Promise HELP = new Promise(
            "leave.help",
            LEAVE,
            "We help you to live near work or school, and with what it costs. We help with what else" + " you need.",
            "So that money does not stop you.",
            childrenAct(
                    "23C(4)-(8), 24B(1),(2)",
                    inOurWords(
                            "help with living near employment, education or training, with the cost of education, and"
                                    + " other help that welfare needs, to 21 or to the end of a programme")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Throughout(Leavers.FORMER_TO_21),
                    new Due.NoNumber(),
                    new Keeper.DoneBy(
                            List.of(Act.any(Payment.class), Act.of(Confirmed.class, new Which.About("leave.help")))))),
            List.of(Leavers.NOT_NEEDED),
            List.of());

    /** Section 23CA; SI 2010/2571 regulation 5(2)(b). */
    public static final Promise STUDY_AGAIN = new Promise(
            "leave.study-again",
            LEAVE,
            "You may want to learn again before you are 25. Then in three months we find out what" + " help you need.",
            "So that it is never too late to learn.",
            childrenAct(
                    "23CA",
                    inOurWords("a former relevant person under 25 who wants to study: assessment within three months of"
                            + " being told (SI 2010/2571 reg 5(2)(b)), a plan, an adviser and help")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.of(Wants.class, new WhichWord.Wanting(Wish.STUDY_AGAIN)), Leavers.FORMER_TO_25),
                    within(new Months(3)),
                    doneBy(NeedsAssessed.class))),
            List.of(),
            List.of());

    /** Section 23CZB(1) and (7), from 1 April 2018. */
    public static final Promise OFFER_21 = new Promise(
            "leave.offer-21",
            LEAVE,
            "At 21 we ask if you want our help. We ask again at least once a year until you are 25.",
            "So that the door stays open.",
            childrenAct(
                    "23CZB(1),(7)",
                    inOurWords("an offer of advice and support as soon as possible after 21, and at least once every 12"
                            + " months to 25")),
            since("2018-04-01"),
            List.of(
                    new Term(new Throughout(FROM_21), new Due.NoNumber(), doneBy(OFFER)),
                    new Term(new AfterEach(OFFER, FROM_21), within(new Months(12)), doneBy(OFFER))),
            List.of(),
            List.of(
                    "The first offer is owed as soon as possible after 21, which is no number; each later one"
                            + " within 12 months of the last.",
                    "Who takes the help is read as owed the yearly offer as well."));

    /** Section 23CZB(2) to (6), from 1 April 2018. */
    public static final Promise PA_25 = new Promise(
            "leave.pa-25",
            LEAVE,
            "If you say yes, you have an adviser until you are 25. You get a plan, and the help in" + " it.",
            "So that growing up may take its time.",
            childrenAct(
                    "23CZB(2)-(6), 23E(1D)",
                    inOurWords(
                            "who tells the council that they want it has an adviser, an assessment, a plan and advice"
                                    + " and support to 25")),
            since("2018-04-01"),
            List.of(new Term(
                    new AfterEach(Act.of(Wants.class, new WhichWord.Wanting(Wish.ADVISER_TO_25)), FROM_21),
                    new Due.NoNumber(),
                    ADVISER)),
            List.of(Allowed.byTheChild("the young person no longer wants an adviser")),
            List.of("The adviser is asked; the assessment, plan and help are not asked on their own yet."));

    /** Section 24B(3) and (5). */
    public static final Promise VACATION = new Promise(
            "leave.vacation",
            LEAVE,
            "You may live where you study. When the term is over, you still have a place to stay.",
            "So that you are not homeless at Christmas.",
            childrenAct(
                    "24B(3),(5), 23C(9), 23CA(9)",
                    inOurWords("suitable accommodation in each vacation, or enough money to secure it, for who studies"
                            + " full time and has no term-time place then")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(HOLIDAY),
                    new Due.NoNumber(),
                    new Keeper.DoneBy(List.of(Act.any(HomeGiven.class), Act.any(Payment.class))))),
            List.of(),
            List.of());

    /** Sections 24 and 24A. */
    public static final Promise ADVISE = new Promise(
            "leave.advise",
            LEAVE,
            "You may have left care after 16 with less time in it. You can still come to us for help"
                    + " until you are 21.",
            "So that a few weeks too few do not shut the door.",
            childrenAct(
                    "24(1A)-(3),(5), 24A(1)-(3)",
                    inOurWords("advice and befriending to 21 for who was looked after at 16 or 17, or left care for a"
                            + " special guardian, where the conditions are met")),
            new InForce.Unconfirmed(),
            List.of(confirmed("leave.advise", new Throughout(Leavers.QUALIFYING))),
            List.of(Leavers.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "the conditions of section 24A(2) are not met")),
            List.of());

    /** Section 24(4). */
    public static final Promise CONTACTED = new Promise(
            "leave.contacted",
            LEAVE,
            "You may have been in care at 16 or 17 for a short time. We get in touch with you about" + " help.",
            "So that you know that you may ask.",
            childrenAct(
                    "24(4)",
                    inOurWords("the council takes steps to contact who qualifies because it looked after them")),
            new InForce.Unconfirmed(),
            List.of(new Term(new Throughout(Leavers.QUALIFYING), new Due.NoNumber(), doneBy(InTouch.class))),
            List.of(),
            List.of("Steps that reached nobody are not told apart from none."));

    /** Section 24C(1). */
    public static final Promise NEW_COUNCIL_TOLD = new Promise(
            "leave.new-council-told",
            LEAVE,
            "If you move away, we tell the council there.",
            "So that help moves with you.",
            childrenAct(
                    "24C(1)",
                    inOurWords("notice to the council of the area where the young person proposes to live, or lives")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(MovesToAnotherArea.class), Leavers.ANY_LEAVER), new Due.NoNumber(), told())),
            List.of(),
            List.of());

    /** Section 24C(2) to (4). */
    public static final Promise PROVIDER_TELLS = new Promise(
            "leave.provider-tells",
            LEAVE,
            "You may leave a home, a hospital or a school after 16. They tell the council where you" + " will live.",
            "So that nobody drops out of sight.",
            childrenAct(
                    "24C(2)-(4)",
                    inOurWords("notice to the council of the area by a voluntary organisation, a private children's"
                            + " home, or after three months a health body, school or care home")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(
                            new AtEndOf(
                                    holds(
                                            Placement.class,
                                            new WhichHome.RunBy(
                                                    EnumSet.of(PlacementProvider.VOLUNTARY, PlacementProvider.PRIVATE),
                                                    EnumSet.of(PlacementType.CHILDRENS_HOME)),
                                            "in a home that a charity or a firm runs"),
                                    new Aged(16, 18).except(States.LOOKED_AFTER)),
                            new Due.NoNumber(),
                            told()),
                    new Term(
                            new AtEndOf(
                                    holds(
                                            LongStay.class,
                                            "in a hospital, a care home or a school for three months or more"),
                                    new Aged(16, 21)),
                            new Due.NoNumber(),
                            told())),
            List.of(),
            List.of("A charity's or a firm's children's home is asked where the young person leaves care from"
                    + " it."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                PA, HELP, STUDY_AGAIN, OFFER_21, PA_25, VACATION, ADVISE, CONTACTED, NEW_COUNCIL_TOLD, PROVIDER_TELLS);
    }

    private Section23C() {}
}
