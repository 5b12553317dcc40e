package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtEndOf;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.promises.WhichMeeting;
import hearth.story.Care.Approval;
import hearth.story.Care.Notice;
import hearth.story.Care.Notified;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.MoveReason;
import hearth.story.PlacementType;
import hearth.story.Reviews.Review;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regulations 11, 13 and 14 of SI 2010/959: homes far away, who is told, and moves. */
public final class Regulation11 {

    private static final Set<PlacementType> CONNECTED = EnumSet.of(
            PlacementType.FOSTER_RELATIVE_LONG_TERM,
            PlacementType.FOSTER_RELATIVE_ADOPTER,
            PlacementType.FOSTER_RELATIVE);
    private static final State WITH_RELATIVES =
            holds(Placement.class, new WhichHome.OfType(CONNECTED), "fostered by relatives or friends");
    private static final State FAR = Homes.OUTSIDE_OUR_AREA
            .and(States.REVIEWED)
            .except(States.REMANDED_TO_DETENTION)
            .except(WITH_RELATIVES);
    private static final State WITHOUT_EMERGENCY = Homes.IN_A_HOME.except(Homes.IN_AN_EMERGENCY);
    private static final State IN_EMERGENCY = Homes.IN_A_HOME.and(Homes.IN_AN_EMERGENCY);
    private static final State ENDED_BY_US = holds(
            Placement.class,
            new WhichHome.MovedOnFor(EnumSet.of(
                    MoveReason.CARE_PLAN,
                    MoveReason.COUNCIL_ASKED,
                    MoveReason.STANDARDS_OF_CARE,
                    MoveReason.ALLEGATION,
                    MoveReason.APPROVAL_REMOVED)),
            "in a home that the council ends");
    private static final DoneBy TOLD_WHERE = doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.HOME_BEGINS)));
    private static final DoneBy TOLD_THERE =
            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.HOME_OUTSIDE_OUR_AREA)));
    private static final DoneBy TOLD_END = doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.HOME_ENDS)));
    private static final Due IN_FIVE_DAYS = new Due.OrBefore(within(new Working(5)));
    private static final String NO_WORD_NO_EMERGENCY =
            "Where nobody says that it was an emergency, it is read as none.";
    private static final String WHO_ENDS =
            "The council is read as ending the home where the child moved on by the care plan, at the council's wish, or for the quality of care, an allegation or a lost approval.";
    private static final Allowed AT_RISK = Allowed.byTheCouncil(
            ExcuseReason.RISK_OF_HARM,
            "the child was at immediate risk of significant harm, or others had to be kept from serious injury");

    private static DoneBy approved(Role... by) {
        return doneBy(Act.of(Approval.class, new WhichHome.ApprovedFor("home.far-approved", Set.of(by))));
    }

    /** Regulation 11. */
    public static final Promise FAR_APPROVED = new Promise(
            "home.far-approved",
            HOME,
            "You may have to live far from us. Then one of our heads must say yes first.",
            "So that nobody is sent far away just like that.",
            carePlanning(
                    "11(1)-(5)",
                    inOurWords("a nominated officer approves a home outside the area, and the Director one at a"
                            + " distance, satisfied of the matters that the regulation lists")),
            since("2011-04-01"),
            List.of(
                    new Term(
                            new AtStartOf(FAR.except(Homes.AT_A_DISTANCE)),
                            new Due.Beforehand(),
                            approved(Role.NOMINATED_OFFICER, Role.DIRECTOR)),
                    new Term(
                            new AtStartOf(FAR.and(Homes.AT_A_DISTANCE)),
                            new Due.Beforehand(),
                            approved(Role.DIRECTOR))),
            List.of(),
            List.of(
                    "The Director's own yes is asked for from 27 January 2014; before that day it is not told"
                            + " apart here.",
                    "In an emergency too the yes comes before; only the rest has five working days, and is"
                            + " not checked on its own.",
                    "Foster homes with relatives or friends are left out; our own carers who live outside the"
                            + " area should be, and are not told apart yet."));

    /** Regulation 13(1) to (3). */
    public static final Promise PLACEMENT_TOLD = new Promise(
            "home.placement-told",
            HOME,
            "The people who matter to you are told where you will live. It is in writing, and before" + " you move.",
            "So that nobody who loves you has to search for you.",
            carePlanning(
                    "13(1)-(3)",
                    inOurWords(
                            "written notice, before the placement or in an emergency within five working days, to"
                                    + " parents, those with contact, the last carer, health, school and the reviewing officer")),
            since("2011-04-01"),
            List.of(
                    new Term(new AtStartOf(WITHOUT_EMERGENCY), new Due.Beforehand(), TOLD_WHERE),
                    new Term(new AtStartOf(IN_EMERGENCY), IN_FIVE_DAYS, TOLD_WHERE)),
            List.of(
                    Homes.NOT_PRACTICABLE,
                    Allowed.byTheCouncil(ExcuseReason.RISK_OF_HARM, "the child would be at risk of significant harm")),
            List.of(
                    NO_WORD_NO_EMERGENCY,
                    "That everybody on the list was told is one fact; who was left out is not asked."));

    /** Regulation 13(4). */
    public static final Promise FAR_TOLD = new Promise(
            "home.far-told",
            HOME,
            "If you go to live outside our area, the council there is told first. They get your plan.",
            "So that the people near you know that you are there.",
            carePlanning(
                    "13(4)",
                    inOurWords(
                            "written notice to the area authority with the assessment, the reasons and the care plan,"
                                    + " before the placement or in an emergency within five working days")),
            since("2014-01-27"),
            List.of(
                    new Term(
                            new AtStartOf(Homes.OUTSIDE_OUR_AREA.and(WITHOUT_EMERGENCY)),
                            new Due.Beforehand(),
                            TOLD_THERE),
                    new Term(new AtStartOf(Homes.OUTSIDE_OUR_AREA.and(IN_EMERGENCY)), IN_FIVE_DAYS, TOLD_THERE)),
            List.of(Homes.NOT_PRACTICABLE),
            List.of(NO_WORD_NO_EMERGENCY));

    /** Regulation 14(1), (3) and (5). */
    public static final Promise NO_MOVE_WITHOUT_REVIEW = new Promise(
            "home.no-move-without-review",
            HOME,
            "We do not move you until a review has talked about it.",
            "So that you are never moved over your head.",
            carePlanning(
                    "14(1),(3)",
                    inOurWords("a home is ended only after a review, unless there is an immediate risk; Children Act"
                            + " 1989 s.22D says the same of a move to other arrangements")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtEndOf(ENDED_BY_US, Homes.IN_A_HOME),
                    new Due.Beforehand(),
                    doneBy(Act.of(Review.class, new WhichMeeting.Completed())))),
            List.of(AT_RISK),
            List.of(
                    WHO_ENDS,
                    "Any review held while the child lived there counts; whether it spoke of the move is not"
                            + " asked.",
                    "Asked of a child who moves on to another home, not of one who goes home."));

    /** Regulation 14(2), (4) and (5). */
    public static final Promise MOVE_NOTICE = new Promise(
            "home.move-notice",
            HOME,
            "If we end your stay in a home, people who matter are told in writing. It is before, or"
                    + " in ten working days.",
            "So that a move takes nobody by surprise.",
            carePlanning(
                    "14(2)(c),(4),(5)",
                    inOurWords("written notice before the home ends or, only where that was not reasonably practicable,"
                            + " within ten working days after")),
            since("2011-04-01"),
            List.of(new Term(
                    new AtEndOf(ENDED_BY_US, Homes.IN_A_HOME), new Due.OrBefore(within(new Working(10))), TOLD_END)),
            List.of(),
            List.of(
                    WHO_ENDS,
                    "Notice within the ten days counts as in time without asking why it was not given before."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(FAR_APPROVED, PLACEMENT_TOLD, FAR_TOLD, NO_MOVE_WITHOUT_REVIEW, MOVE_NOTICE);
    }

    private Regulation11() {}
}
