package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.noLaw;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Authority;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.PartOfState.UntilFirst;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Months;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichLegal;
import hearth.promises.WhichMeeting;
import hearth.story.Adoption.CameBack;
import hearth.story.Adoption.CelebrationHearing;
import hearth.story.Adoption.FamilyDecided;
import hearth.story.Adoption.LaterLifeLetterGiven;
import hearth.story.Adoption.LifeStoryBookGiven;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Reviews.Review;
import hearth.story.Visits.Visit;
import java.util.EnumSet;
import java.util.List;

/** The Adoption Agencies Regulations 2005 (SI 2005/389): while a family for good is found, and after. */
public final class AdoptionAgencies {

    private static final State WITH_FAMILY = States.PLACED_FOR_ADOPTION.and(States.LOOKED_AFTER);
    private static final State MAY_BE_PLACED = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(LegalStatus.PLACEMENT_ORDER, LegalStatus.FREEING_ORDER)),
            "under a placement order");
    private static final State WAITING = MAY_BE_PLACED
            .and(States.LOOKED_AFTER)
            .except(States.PLACED_FOR_ADOPTION)
            .called("under a placement order, and not with a family yet");
    private static final Act REVIEW = Act.of(Review.class, new WhichMeeting.Completed());
    private static final DoneBy VISIT = doneBy(Act.of(Visit.class, new WhichMeeting.ByTheCouncil()));
    private static final State CHILDHOOD = new Aged(0, 18);
    private static final String ONLY_ORDERS =
            "A child who may be placed by the parents' consent is not told apart yet: only a placement order is read.";

    private static Due months(int months) {
        return within(new Months(months)).easedOn(Coronavirus.NO_FIXED_DAY);
    }

    /** Regulation 33(4). */
    public static final Promise ADOPT_EXPLAINED = new Promise(
            "home.adopt-explained",
            HOME,
            "When we find a new home for good, we tell you all about it in words you know.",
            "So that a new family is no shock.",
            regulation(
                    "2005/389",
                    "33(4)",
                    inOurWords(
                            "once the agency decides to go ahead, it is explained to the child in a way that fits age"
                                    + " and understanding")),
            since("2005-12-30"),
            List.of(confirmed(
                    "home.adopt-explained", new AfterEach(Act.any(FamilyDecided.class), States.LOOKED_AFTER))),
            List.of(),
            List.of());

    /** Regulation 36(1) and (7). */
    public static final Promise ADOPT_WAITING = new Promise(
            "home.adopt-waiting",
            HOME,
            "While you wait for a family, we look at how it goes after three months. Then it is at"
                    + " least every six months.",
            "So that waiting does not become forgetting.",
            regulation(
                    "2005/389",
                    "36(1),(7)",
                    inOurWords(
                            "authorised and not placed: a review after three months, then at least every six months")),
            since("2005-12-30"),
            List.of(
                    new Term(new AtStartOf(WAITING), months(3), doneBy(REVIEW)),
                    new Term(new Repeatedly(WAITING, WAITING, 1), months(6), doneBy(REVIEW))),
            List.of(),
            List.of(
                    ONLY_ORDERS,
                    "That the first six-monthly review asks why no family was found is not asked on its own.",
                    "Fell due from 24 April to 24 September 2020: a review could be left out, so nothing is"
                            + " said (SI 2020/445)."));

    /** Regulation 36(3). */
    public static final Promise ADOPT_REVIEW = new Promise(
            "home.adopt-review",
            HOME,
            "With your new family, we check how it goes after four weeks. Three months on we check"
                    + " again. Then it is at least every six months.",
            "So that a new family gets help in time.",
            regulation(
                    "2005/389",
                    "36(3)",
                    inOurWords(
                            "placed: a review at four weeks, three months after that, then at least every six months")),
            since("2005-12-30"),
            List.of(
                    new Term(
                            new AtStartOf(WITH_FAMILY),
                            within(new Weeks(4)).easedOn(Coronavirus.NO_FIXED_DAY),
                            doneBy(REVIEW)),
                    new Term(new AfterFirst(REVIEW, WITH_FAMILY), months(3), doneBy(REVIEW)),
                    new Term(new Repeatedly(WITH_FAMILY, WITH_FAMILY, 2), months(6), doneBy(REVIEW))),
            List.of(),
            List.of());

    /** Regulation 36(4). */
    public static final Promise ADOPT_VISIT = new Promise(
            "home.adopt-visit",
            HOME,
            "With your new family, we come to see you within a week. Then we come each week until"
                    + " your first review.",
            "So that you are not left alone with what is new.",
            regulation(
                    "2005/389",
                    "36(4)",
                    inOurWords(
                            "placed: a visit within a week, then at least once a week until the first review, then as"
                                    + " often as each review decides")),
            since("2005-12-30"),
            List.of(new Term(
                    new Repeatedly(new UntilFirst(WITH_FAMILY, REVIEW), WITH_FAMILY, 0), within(new Weeks(1)), VISIT)),
            List.of(),
            List.of(
                    "What each review decides for the time after it is not checked yet.",
                    "\"At least once a week\" is read as no more than seven days between visits."));

    /** Regulation 36(10). */
    public static final Promise ADOPT_RETURNED = new Promise(
            "home.adopt-returned",
            HOME,
            "It may not work out with a family. Then we look at your plan again, after four weeks and"
                    + " before six weeks are over.",
            "So that what comes next is thought through.",
            regulation(
                    "2005/389",
                    "36(10)",
                    inOurWords("a child who is returned: a review no earlier than 28 and no later than 42 days after")),
            since("2005-12-30"),
            List.of(new Term(
                    new AfterEach(Act.any(CameBack.class), States.LOOKED_AFTER),
                    new Due.NotBefore(new CalendarDays(28), within(new CalendarDays(42))),
                    doneBy(REVIEW))),
            List.of(),
            List.of());

    /** Regulation 37(1). */
    public static final Promise ADOPT_IRO = new Promise(
            "home.adopt-iro",
            HOME,
            "While we look for a new home for good, you keep your reviewing officer.",
            "So that somebody still checks that we keep our word.",
            regulation(
                    "2005/389",
                    "37(1)",
                    inOurWords("an independent reviewing officer for a child whom a council may place for adoption")),
            since("2005-12-30"),
            List.of(
                    new Term(new Throughout(WAITING), new Due.NoNumber(), doneBy(ReviewingOfficer.class)),
                    new Term(new Throughout(WITH_FAMILY), new Due.NoNumber(), doneBy(ReviewingOfficer.class))),
            List.of(),
            List.of(ONLY_ORDERS, "An officer who was there before counts as long as they stay."));

    /** Statutory guidance on adoption. */
    public static final Promise LIFE_STORY = new Promise(
            "home.life-story",
            HOME,
            "You get a book of your own life. You get a letter to read when you are grown up.",
            "So that you know where you come from.",
            noLaw(
                    Authority.TO_CONFIRM,
                    "adoption statutory guidance, second-hand",
                    "https://www.gov.uk/government/publications/adoption-statutory-guidance-2013",
                    "the life-story book by the second review after placement, and both the book and the"
                            + " later life letter within ten working days of the celebration hearing"),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(
                            new AfterEach(Act.any(CelebrationHearing.class), CHILDHOOD),
                            new Due.OrBefore(within(new Working(10))),
                            doneBy(LifeStoryBookGiven.class)),
                    new Term(
                            new AfterEach(Act.any(CelebrationHearing.class), CHILDHOOD),
                            new Due.OrBefore(within(new Working(10))),
                            doneBy(LaterLifeLetterGiven.class))),
            List.of(),
            List.of(
                    "That the book is there by the second review is not checked on its own.",
                    "The numbers are to be confirmed."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                ADOPT_EXPLAINED, ADOPT_WAITING, ADOPT_REVIEW, ADOPT_VISIT, ADOPT_RETURNED, ADOPT_IRO, LIFE_STORY);
    }

    private AdoptionAgencies() {}
}
