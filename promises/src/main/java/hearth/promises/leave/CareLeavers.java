package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Due;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.PartOfState.FromFirst;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichMeeting;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.HomeGiven;
import hearth.story.LeavingCare.NeedsAssessed;
import hearth.story.LeavingCare.Wants;
import hearth.story.LeavingCare.Wish;
import hearth.story.Plans.Step;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import java.util.EnumSet;
import java.util.List;

/** The Care Leavers (England) Regulations 2010 (SI 2010/2571): once you have left. */
public final class CareLeavers {

    private static final State LEFT_CARE = Leavers.LEFT_CARE;
    private static final State OUR_PLACE =
            holds(HomeGiven.class, "in a place that the council gave").and(LEFT_CARE);
    private static final State UNPLANNED =
            Leavers.RELEVANT.except(new FromFirst(new Aged(14, 25), Leavers.PLAN_MADE).called("under a pathway plan"));
    private static final DoneBy VISIT =
            doneBy(Act.of(Visit.class, new WhichMeeting.VisitBy(EnumSet.of(Role.PERSONAL_ADVISER))));

    /** Regulation 4. */
    public static final Promise PLAN_YOURS = new Promise(
            "leave.plan-yours",
            LEAVE,
            "The plan is yours. We ask you, you can come to the talks, and you get it in your hand.",
            "So that nobody plans your life without you.",
            regulation(
                    "2010/2571",
                    "4(1)-(3)",
                    inOurWords("views sought and written down, reasonable steps so that the young person comes to"
                            + " meetings, copies given and explained as soon as practicable")),
            since("2011-04-01"),
            List.of(new Term(
                    new AfterEach(Leavers.plan(Step.MADE, Step.AGREED, Step.REVIEWED), LEFT_CARE),
                    new Due.NoNumber(),
                    doneBy(Leavers.plan(Step.GIVEN_TO_CHILD)))),
            List.of(Leavers.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "it was not reasonably practicable")),
            List.of("That the copy was given is asked; the views and the meetings are not asked on their own"
                    + " yet."));

    /** Regulation 5(2)(a); section 23B(3)(a). */
    public static final Promise ASSESS_RELEVANT = new Promise(
            "leave.assess-relevant",
            LEAVE,
            "If you have left care at 16 or 17, we find out what you need in three months.",
            "So that leaving is not falling.",
            regulation(
                    "2010/2571",
                    "5(2)(a)",
                    inOurWords("a relevant child with no pathway plan: the assessment is completed within three months"
                            + " of becoming relevant")),
            since("2011-04-01"),
            List.of(new Term(new AtStartOf(UNPLANNED), within(new Months(3)), doneBy(NeedsAssessed.class))),
            List.of(),
            List.of());

    /** Regulation 7(2). */
    public static final Promise PLAN_REVIEW = new Promise(
            "leave.plan-review",
            LEAVE,
            "We look at your plan again at least every six months. We do it when you ask, too.",
            "So that the plan fits the life you have now.",
            regulation(
                    "2010/2571",
                    "7(2)",
                    inOurWords(
                            "the pathway plan is reviewed when the young person asks, when the council or the adviser"
                                    + " sees the need, and at least every six months")),
            since("2011-04-01"),
            List.of(
                    new Term(
                            new Repeatedly(LEFT_CARE, LEFT_CARE, 1),
                            within(new Months(6)),
                            doneBy(Leavers.plan(Step.MADE, Step.AGREED, Step.REVIEWED))),
                    new Term(
                            new AfterEach(
                                    Act.of(Wants.class, new WhichWord.Wanting(Wish.PLAN_LOOKED_AT_AGAIN)), LEFT_CARE),
                            new Due.NoNumber(),
                            doneBy(Leavers.PLAN_REVIEWED))),
            List.of(),
            List.of("The six months run from the last time since leaving care that the plan was made or"
                    + " looked at."));

    /** Regulation 7(3). */
    public static final Promise NEW_PLACE_REVIEW = new Promise(
            "leave.new-place-review",
            LEAVE,
            "If we found you the place, we look at how it goes after 28 days. Then it is at least"
                    + " every three months.",
            "So that a bad place is noticed soon.",
            regulation(
                    "2010/2571",
                    "7(3)",
                    inOurWords("a review as soon as practicable after 28 days beginning on the day the accommodation is"
                            + " first provided, then at intervals of no more than three months")),
            since("2011-04-01"),
            List.of(
                    new Term(
                            new AtStartOf(OUR_PLACE),
                            new Due.NotBefore(new CalendarDays(28), new Due.NoNumber()),
                            doneBy(Leavers.PLAN_REVIEWED)),
                    new Term(
                            new Repeatedly(OUR_PLACE, OUR_PLACE, 1),
                            within(new Months(3)),
                            doneBy(Leavers.PLAN_REVIEWED))),
            List.of(),
            List.of(
                    "The day on which the place was first given is day one, so a review counts from the"
                            + " twenty-ninth day on.",
                    "A shorter interval that a review sets is not checked yet."));

    /** Regulation 8(2). */
    public static final Promise NEW_PLACE_VISIT = new Promise(
            "leave.new-place-visit",
            LEAVE,
            "Someone comes to see you there in seven days. They come again before we look at how it"
                    + " goes. Then it is at least every two months.",
            "So that a new place does not mean being alone.",
            regulation(
                    "2010/2571",
                    "8(2)",
                    inOurWords("a visit within seven days of the accommodation first being provided, another before the"
                            + " review under regulation 7(3), then at intervals of no more than two months")),
            since("2011-04-01"),
            List.of(
                    new Term(new AtStartOf(OUR_PLACE), within(new CalendarDays(7)), VISIT),
                    new Term(
                            new AfterFirst(
                                    Act.of(Visit.class, new WhichMeeting.VisitBy(EnumSet.of(Role.PERSONAL_ADVISER))),
                                    OUR_PLACE),
                            new Due.BeforeFirst(Leavers.PLAN_REVIEWED),
                            VISIT),
                    new Term(new Repeatedly(OUR_PLACE, OUR_PLACE, 2), within(new Months(2)), VISIT)),
            List.of(),
            List.of(
                    "The day on which the place is first given is not counted among the seven.",
                    "The two months run from the second visit, the one before the review."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(PLAN_YOURS, ASSESS_RELEVANT, PLAN_REVIEW, NEW_PLACE_REVIEW, NEW_PLACE_VISIT);
    }

    private CareLeavers() {}
}
