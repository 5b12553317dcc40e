package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.CalendarPart;
import hearth.promises.Due;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Elapsed;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.InEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.story.Answer;
import hearth.story.Care.Approval;
import hearth.story.Care.Notice;
import hearth.story.Care.Notified;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.HomeLife.AfterRestraint;
import hearth.story.HomeLife.ContactLimited;
import hearth.story.HomeLife.IndependentLook;
import hearth.story.HomeLife.LocationReview;
import hearth.story.HomeLife.QualityReview;
import hearth.story.HomeLife.QualityStep;
import hearth.story.HomeLife.RestraintStep;
import hearth.story.HomeLife.SeriousIncident;
import hearth.story.Role;
import hearth.story.Secure.Restrained;
import hearth.story.Secure.RestraintRecorded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The Children's Homes (England) Regulations 2015 (SI 2015/541): what a home owes the child who lives there. */
public final class ChildrensHomes {

    private static final Act RESTRAINED = Act.any(Restrained.class);
    private static final Act LIMITED_IN_EMERGENCY =
            Act.of(ContactLimited.class, new WhichHome.LimitedInAnEmergency(EnumSet.of(Answer.YES)));
    private static final Act LIMITED =
            Act.of(ContactLimited.class, new WhichHome.LimitedInAnEmergency(EnumSet.of(Answer.NO, Answer.UNKNOWN)));
    private static final String WHOLE_PARTS =
            "Only what the child lived there for from its first day to its last is looked at.";

    /** Regulation 10. */
    public static final Promise GP_DENTIST = new Promise(
            "health.gp-dentist",
            HOME,
            "You have a doctor and a dentist to go to.",
            "So that help is near when something hurts.",
            regulation(
                    "2015/541",
                    "10(2)(b)",
                    inOurWords(
                            "each child in a children's home is registered with a general practitioner and a dentist")),
            since("2015-04-01"),
            List.of(confirmed("health.gp-dentist", new Throughout(Homes.IN_A_CHILDRENS_HOME))),
            List.of(),
            List.of());

    /** Regulation 22(5) to (7). */
    public static final Promise CONTACT_LIMITS = new Promise(
            "home.contact-limits",
            HOME,
            "Your home cannot just stop your calls or visits. Your council must say yes. If it cannot"
                    + " wait, they are told within one day.",
            "So that nobody cuts you off from those you love.",
            regulation(
                    "2015/541",
                    "22(5)-(7)",
                    inOurWords("a condition, prohibition or restriction on contact needs the placing authority's"
                            + " consent; in an emergency full details within 24 hours")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new AfterEach(LIMITED_IN_EMERGENCY, Homes.IN_A_CHILDRENS_HOME),
                            within(new Elapsed(24)),
                            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.CONTACT_LIMITED)))),
                    new Term(
                            new AfterEach(LIMITED, Homes.IN_A_CHILDRENS_HOME),
                            new Due.Beforehand(),
                            doneBy(Act.of(
                                    Approval.class,
                                    new WhichHome.ApprovedFor("home.contact-limits", Allowed.FOR_THE_COUNCIL))))),
            List.of(new Allowed(ExcuseReason.COURT_ORDER, Set.of(Role.COURT), "a court asked for it")),
            List.of("Where nobody says that it was an emergency, it is read as none."));

    /** Regulation 35(3) and (4). */
    public static final Promise RESTRAINT_RECORD = new Promise(
            "home.restraint-record",
            HOME,
            "If staff hold you back by force, it is written down in a day. It is checked in two days."
                    + " Someone talks with you in five days.",
            "So that force is never a secret.",
            regulation(
                    "2015/541",
                    "35(3),(4)",
                    inOurWords("a record within 24 hours, checked and signed within 48 hours, and within five days word"
                            + " that somebody spoke to the child")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new AfterEach(RESTRAINED, Homes.IN_A_CHILDRENS_HOME),
                            within(new Elapsed(24)),
                            doneBy(RestraintRecorded.class)),
                    new Term(
                            new AfterEach(RESTRAINED, Homes.IN_A_CHILDRENS_HOME),
                            within(new Elapsed(48)),
                            doneBy(Act.of(
                                    RestraintStep.class, new WhichHome.AfterRestraintStep(AfterRestraint.CHECKED)))),
                    new Term(
                            new AfterEach(RESTRAINED, Homes.IN_A_CHILDRENS_HOME),
                            within(new CalendarDays(5)),
                            doneBy(Act.of(
                                    RestraintStep.class,
                                    new WhichHome.AfterRestraintStep(AfterRestraint.CHILD_SPOKEN_WITH))))),
            List.of(new Allowed(
                    ExcuseReason.NOT_APPROPRIATE,
                    Set.of(Role.CHILDRENS_HOME),
                    "it is planned as routine in the education, health and care plan")),
            List.of("The five days are read as calendar days, the day of the measure not counted."));

    /** Regulation 40; SI 2023/416 regulation 27. */
    public static final Promise SERIOUS_TOLD = new Promise(
            "home.serious-told",
            HOME,
            "If you get hurt there, or it is that bad, we tell the right people at once.",
            "So that nobody keeps it quiet.",
            regulation(
                    "2015/541",
                    "40(4),(5)",
                    inOurWords("notice without delay to Ofsted and those who matter of a serious event; SI 2023/416 reg"
                            + " 27 says the same of supported accommodation")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new AfterEach(Act.any(SeriousIncident.class), Homes.IN_A_CHILDRENS_HOME),
                            new Due.NoNumber(),
                            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.SERIOUS_INCIDENT)))),
                    new Term(
                            new AfterEach(Act.any(SeriousIncident.class), Homes.SUPPORTED),
                            new Due.NoNumber(),
                            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.SERIOUS_INCIDENT))))),
            List.of(),
            List.of("\"Without delay\" is no number, so the page shows when it happened and when they were"
                    + " told."));

    /** Regulation 41; SI 2023/416 regulation 28. */
    public static final Promise ADMISSION_TOLD = new Promise(
            "home.admission-told",
            HOME,
            "The council around your home is told when you come and when you go.",
            "So that people near you know that you are there.",
            regulation(
                    "2015/541",
                    "41",
                    inOurWords("written notice without delay to the council of the area on arrival and on leaving; SI"
                            + " 2023/416 reg 28 says the same of supported accommodation")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new AtStartOf(Homes.IN_A_CHILDRENS_HOME.and(Homes.OUTSIDE_OUR_AREA)),
                            new Due.NoNumber(),
                            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.ARRIVED_OR_LEFT)))),
                    new Term(
                            new AtStartOf(Homes.SUPPORTED.and(Homes.OUTSIDE_OUR_AREA)),
                            new Due.NoNumber(),
                            doneBy(Act.of(Notified.class, new WhichHome.NoticeOf(Notice.ARRIVED_OR_LEFT))))),
            List.of(),
            List.of(
                    "In our own area nobody has to be told.",
                    "That the council was told of the leaving too is not asked on its own yet."));

    /** Regulation 44. */
    public static final Promise INDEPENDENT_LOOK = new Promise(
            "home.independent-look",
            HOME,
            "Each month someone from outside looks at your home. You can talk with them on your own.",
            "So that a home is never left to itself.",
            regulation(
                    "2015/541",
                    "44",
                    inOurWords("an independent person visits the home at least once in each month and reports")),
            since("2015-04-01"),
            List.of(new Term(
                    new InEach(CalendarPart.MONTH, Homes.IN_A_CHILDRENS_HOME),
                    new Due.NoNumber(),
                    doneBy(IndependentLook.class))),
            List.of(),
            List.of(
                    WHOLE_PARTS,
                    "From 24 April to 24 September 2020 the law asked for reasonable endeavours (SI"
                            + " 2020/445); that is not told apart."));

    /** Regulation 45. */
    public static final Promise QUALITY_REVIEW = new Promise(
            "home.quality-review",
            HOME,
            "Your home asks you how good it is, at least every six months. It tells Ofsted in 28" + " days.",
            "So that a home learns from those who live in it.",
            regulation(
                    "2015/541",
                    "45",
                    inOurWords("a review of the quality of care at least once every six months, and a report to Ofsted"
                            + " within 28 days of completing it")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new Repeatedly(Homes.IN_A_CHILDRENS_HOME, Homes.IN_A_CHILDRENS_HOME, 0),
                            within(new Months(6)),
                            doneBy(Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.COMPLETED)))),
                    new Term(
                            new AfterEach(
                                    Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.COMPLETED)),
                                    Homes.IN_A_CHILDRENS_HOME),
                            within(new CalendarDays(28)),
                            doneBy(Act.of(QualityReview.class, new WhichHome.Quality(QualityStep.REPORTED))))),
            List.of(),
            List.of("For one child the six months run from the day they came to live there, and then from"
                    + " each review."));

    /** Regulation 46; SI 2023/416 regulation 6. */
    public static final Promise LOCATION_REVIEW = new Promise(
            "home.location-review",
            HOME,
            "Each year your home checks that it is in a safe place for you.",
            "So that the street outside is safe too.",
            regulation(
                    "2015/541",
                    "46",
                    inOurWords("a review of the location of the home once in each calendar year; SI 2023/416 reg"
                            + " 6(2)(a)(ii) says the same of supported accommodation")),
            since("2015-04-01"),
            List.of(
                    new Term(
                            new InEach(CalendarPart.YEAR, Homes.IN_A_CHILDRENS_HOME),
                            new Due.NoNumber(),
                            doneBy(LocationReview.class)),
                    new Term(
                            new InEach(CalendarPart.YEAR, Homes.SUPPORTED),
                            new Due.NoNumber(),
                            doneBy(LocationReview.class))),
            List.of(),
            List.of(WHOLE_PARTS));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                GP_DENTIST,
                CONTACT_LIMITS,
                RESTRAINT_RECORD,
                SERIOUS_TOLD,
                ADMISSION_TOLD,
                INDEPENDENT_LOOK,
                QUALITY_REVIEW,
                LOCATION_REVIEW);
    }

    private ChildrensHomes() {}
}
