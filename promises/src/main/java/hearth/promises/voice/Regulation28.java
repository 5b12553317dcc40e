package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.quoted;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Law;
import hearth.promises.PartOfState.AfterFirstYearOf;
import hearth.promises.PartOfState.FirstYearOf;
import hearth.promises.PartOfState.FromFirst;
import hearth.promises.PartOfState.UntilFirst;
import hearth.promises.Period;
import hearth.promises.Period.Months;
import hearth.promises.Period.Weeks;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichHome;
import hearth.promises.WhichMeeting;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Reviews.Review;
import hearth.story.Role;
import hearth.story.Visits.HomeWarning;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Regulation 28 of the Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959): who comes to
 * see you where you live, and how often. In the regulation's order.
 */
public final class Regulation28 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final DoneBy VISIT = Keeper.doneBy(Act.of(Visit.class, new WhichMeeting.ByTheCouncil()));
    private static final Act REVIEW = Act.of(Review.class, new WhichMeeting.Completed());

    private static final String VISITOR =
            "A visit counts if the social worker or the council's representative made it, or the record does not say who.";
    private static final String OWN_RULES =
            "Visiting rules of their own have: homes with a parent before the checks are done or under a care order, homes"
                    + " with family or friends on temporary approval, places that somebody other than the council"
                    + " arranged, adoptive homes, and short breaks.";
    private static final String FROM_LAST =
            "The weeks run from the last visit that was made, not from the day it was planned.";
    private static final String NOT_AN_EPISODE =
            "A placement starts when the child moves to it, not when only the legal status changes, and goes on while the"
                    + " child is away for a short time.";
    private static final String UNTIL_REVIEW =
            "\"The first review\" is read as the first held after the child came to live there.";

    private static final State WITH_PARENT_BY_ORDER = States.WITH_PARENT
            .and(States.FULL_ORDER)
            .except(States.PARENT_BEFORE_CHECKS)
            .called("placed with a parent under a care order");
    private static final State WITH_PARENT_BY_INTERIM_ORDER = States.WITH_PARENT
            .and(States.INTERIM_ORDER)
            .except(States.PARENT_BEFORE_CHECKS)
            .called("placed with a parent under an interim care order");
    private static final State ELSEWHERE = States.ARRANGED_BY_OTHERS.and(States.IN_CARE);

    /** The homes to which paragraph (2) applies: those for which (3) to (6) set no rule of their own. */
    private static final State ORDINARY_HOME = States.PLACED
            .except(States.PLACED_FOR_ADOPTION)
            .except(States.SHORT_BREAKS)
            .except(States.PARENT_BEFORE_CHECKS)
            .except(States.TEMPORARY_APPROVAL)
            .except(WITH_PARENT_BY_ORDER)
            .except(WITH_PARENT_BY_INTERIM_ORDER)
            .except(ELSEWHERE)
            .and(States.LOOKED_AFTER)
            .called("looked after, in a home that has no visiting rule of its own");

    private static final State SETTLED = new AfterFirstYearOf(
                    holds(Placement.class, new WhichHome.ConfirmedLongTerm(), "in a confirmed long term foster home"))
            .and(ORDINARY_HOME)
            .and(States.FEWER_VISITS_AGREED)
            .called("settled for a year in a confirmed long term foster home, and in agreement with fewer visits");

    private static final State UNTIL_18 =
            holds(Placement.class, new WhichHome.MeantToLastTo18(), "in a home meant to last until 18");

    private static final State PAST_A_YEAR = ORDINARY_HOME
            .and(new AfterFirstYearOf(States.PLACED).called("there for a year or more"))
            .except(SETTLED);

    /** Paragraph (2)(a). */
    public static final Promise VISIT_FIRST = promise(
            "voice.visit-first",
            "Your social worker comes to see you in your new home within a week.",
            "So that you are not left alone with what is new.",
            carePlanning("28(2)(a)", quoted("the start of any placement")),
            FROM_2011,
            List.of(once(ORDINARY_HOME, new Weeks(1))),
            List.of(VISITOR, NOT_AN_EPISODE, OWN_RULES));

    /** Paragraph (2)(b). */
    public static final Promise VISIT_YEAR_1 = promise(
            "voice.visit-year1",
            "In your first year there, your social worker comes at least every six weeks.",
            "So that someone from the council knows how you settle in.",
            carePlanning("28(2)(b)", quoted("first year of any placement")),
            FROM_2011,
            List.of(afterFirst(
                    ORDINARY_HOME.and(new FirstYearOf(States.PLACED).called("there for less than a year")),
                    States.PLACED,
                    new Weeks(6))),
            List.of(VISITOR, FROM_LAST, "It counts from the first visit there, which voice.visit-first promises."));

    /** Paragraph (2)(c). */
    public static final Promise VISIT_AFTER = promise(
            "voice.visit-after",
            "After a year, your social worker comes at least every six weeks. Will this be your home until you are"
                    + " 18? Then it is at least every three months.",
            "So that you are still seen when all seems to go well.",
            carePlanning(
                    "28(2)(c)",
                    inOurWords("after the first year, every six weeks, or every three months where the"
                            + " placement is intended to last until the child is 18")),
            FROM_2011,
            List.of(
                    afterFirst(PAST_A_YEAR.except(UNTIL_18), States.PLACED, new Weeks(6)),
                    afterFirst(PAST_A_YEAR.and(UNTIL_18), States.PLACED, new Months(3))),
            List.of(VISITOR, FROM_LAST));

    /** Paragraph (3). */
    public static final Promise VISIT_HOME_UNASSESSED = promise(
            "voice.visit-home-unassessed",
            "You may go home before all checks are done. Then we see you every week until your first review. After"
                    + " that, we come at least every six weeks.",
            "So that home is safe while we still find out.",
            carePlanning(
                    "28(3)",
                    inOurWords("placed with a parent under regulation 19: every week until the first review,"
                            + " then every six weeks")),
            FROM_2011,
            untilFirstReview(States.PARENT_BEFORE_CHECKS.and(States.LOOKED_AFTER), new Weeks(6)),
            List.of(VISITOR, FROM_LAST, UNTIL_REVIEW));

    /** Paragraph (3A). */
    public static final Promise VISIT_LONGTERM = promise(
            "voice.visit-longterm",
            "You may be settled with your foster carers for good. If you say yes to fewer visits, we come at least"
                    + " every six months.",
            "So that you can live like other children, because you said so.",
            carePlanning(
                    "28(3A)",
                    inOurWords("a confirmed long term foster placement, in it for a year, the child of"
                            + " sufficient age and understanding agrees to fewer visits: every six months")),
            since("2015-04-01"),
            List.of(afterFirst(SETTLED, States.PLACED, new Months(6))),
            List.of(VISITOR, FROM_LAST));

    /** Paragraph (4). */
    public static final Promise VISIT_KIN_TEMP = promise(
            "voice.visit-kin-temp",
            "You may live with family or friends whose checks are not done. Or you may be at home while a court"
                    + " decides. Then we come every week until your first review. After that, we come at least every four"
                    + " weeks.",
            "So that those who care for you get help fast.",
            carePlanning(
                    "28(4)",
                    inOurWords("temporary approval under regulation 24, or an interim care order and living"
                            + " with a parent: every week until the first review, then every four weeks")),
            FROM_2011,
            concat(
                    untilFirstReview(States.TEMPORARY_APPROVAL.and(States.LOOKED_AFTER), new Weeks(4)),
                    untilFirstReview(WITH_PARENT_BY_INTERIM_ORDER.and(States.LOOKED_AFTER), new Weeks(4))),
            List.of(VISITOR, FROM_LAST, UNTIL_REVIEW));

    /** Paragraph (5). */
    public static final Promise VISIT_HOME_ORDER = promise(
            "voice.visit-home-order",
            "If a court says we care for you and you live at home, we come within a week. Then we come at least every six"
                    + " weeks.",
            "So that a court's decision changes something for you.",
            carePlanning(
                    "28(5)",
                    inOurWords("a care order, and living with a parent: within a week of the order, then"
                            + " every six weeks")),
            FROM_2011,
            List.of(
                    once(WITH_PARENT_BY_ORDER.and(States.LOOKED_AFTER), new Weeks(1)),
                    afterFirst(
                            WITH_PARENT_BY_ORDER.and(States.LOOKED_AFTER),
                            WITH_PARENT_BY_ORDER.and(States.LOOKED_AFTER),
                            new Weeks(6))),
            List.of(
                    VISITOR,
                    FROM_LAST,
                    "Where the child goes home after the order was made, the week runs from that day."));

    /** Paragraph (6). */
    public static final Promise VISIT_ELSEWHERE = promise(
            "voice.visit-elsewhere",
            "Someone else may find you a place to live. Then we come within a week. In the first year we come"
                    + " every six weeks. After that, it is every three months.",
            "So that you are not forgotten in a hospital, a school or in custody.",
            carePlanning(
                    "28(6)",
                    inOurWords(
                            "in care, another person responsible for the living arrangements: within a"
                                    + " week of the start and of each change, every six weeks in the first year, then every three months")),
            FROM_2011,
            List.of(
                    once(ELSEWHERE, new Weeks(1)),
                    afterFirst(new FirstYearOf(States.ARRANGED_BY_OTHERS).and(ELSEWHERE), States.PLACED, new Weeks(6)),
                    afterFirst(
                            new AfterFirstYearOf(States.ARRANGED_BY_OTHERS).and(ELSEWHERE),
                            States.PLACED,
                            new Months(3))),
            List.of(VISITOR, FROM_LAST));

    /** Paragraph (7)(a). */
    public static final Promise VISIT_ASKED = new Promise(
            "voice.visit-asked",
            VOICE,
            "If you ask us to come, we come.",
            "So that you can reach us when you need us, not when a calendar says so.",
            carePlanning(
                    "28(7)(a)", inOurWords("whenever the child, the carer, the parent or the home reasonably asks")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(
                            Act.of(
                                    VisitRequested.class,
                                    new WhichMeeting.AskedBy(EnumSet.of(
                                            Role.CHILD, Role.PARENT, Role.CARER, Role.CHILDRENS_HOME, Role.UNKNOWN))),
                            States.LOOKED_AFTER),
                    new Due.NoNumber(),
                    VISIT)),
            List.of(new Allowed(
                    ExcuseReason.REQUEST_NOT_REASONABLE,
                    Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.NOMINATED_OFFICER),
                    "the request was not reasonable, with the reason")),
            List.of(VISITOR, "The law sets no number of days, so the page shows \"asked on\" and \"seen on\"."));

    /** Paragraph (7)(b). */
    public static final Promise VISIT_HOME_WORRY = promise(
            "voice.visit-home-worry",
            "Ofsted may warn us about your children's home. Then we come to see you within a week.",
            "So that a warning reaches the child it is about.",
            carePlanning(
                    "28(7)(b)",
                    inOurWords("a notice under section 30A of the Care Standards Act 2000 about the home:"
                            + " within a week of the first notice")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(Act.any(HomeWarning.class), States.LOOKED_AFTER),
                    within(new Weeks(1)).easedOn(Coronavirus.NO_FIXED_DAY),
                    VISIT)),
            List.of(VISITOR));

    /** Every promise of the regulation, in its order. */
    public static List<Promise> all() {
        return List.of(
                VISIT_FIRST,
                VISIT_YEAR_1,
                VISIT_AFTER,
                VISIT_HOME_UNASSESSED,
                VISIT_LONGTERM,
                VISIT_KIN_TEMP,
                VISIT_HOME_ORDER,
                VISIT_ELSEWHERE,
                VISIT_ASKED,
                VISIT_HOME_WORRY);
    }

    private static Promise promise(
            String id,
            String words,
            String purpose,
            Law law,
            InForce inForce,
            List<Term> terms,
            List<String> readings) {
        return new Promise(id, VOICE, words, purpose, law, inForce, terms, List.of(), readings);
    }

    private static Term once(State state, Weeks weeks) {
        return new Term(new AtStartOf(state), within(weeks).easedOn(Coronavirus.NO_FIXED_DAY), VISIT);
    }

    private static Term afterFirst(State during, State chain, Period period) {
        return new Term(new Repeatedly(during, chain, 1), within(period).easedOn(Coronavirus.NO_FIXED_DAY), VISIT);
    }

    private static List<Term> untilFirstReview(State home, Weeks later) {
        return List.of(
                new Term(
                        new Repeatedly(new UntilFirst(home, REVIEW), home, 0),
                        within(new Weeks(1)).easedOn(Coronavirus.NO_FIXED_DAY),
                        VISIT),
                new Term(
                        new Repeatedly(new FromFirst(home, REVIEW), home, 0),
                        within(later).easedOn(Coronavirus.NO_FIXED_DAY),
                        VISIT));
    }

    private static List<Term> concat(List<Term> one, List<Term> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private Regulation28() {}
}
