package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.Answered;
import hearth.promises.OnTheDay;
import hearth.promises.PartOfState.AfterFirstYearOf;
import hearth.promises.PartOfState.FirstYearOf;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Since;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichFamily;
import hearth.promises.WhichMeeting;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.PrivateFostering.FosteringStage;
import hearth.story.PrivateFostering.PrivatelyFostered;
import hearth.story.PrivateFostering.ToldOfPrivateFostering;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533) and section 67 of the Children Act
 * 1989: living with somebody who is not close family, by your parents' own arrangement.
 */
public final class PrivateFosterCare {

    private static final String INSTRUMENT = "2005/1533";

    private static final State FOSTERED =
            holds(PrivatelyFostered.class, "privately fostered, as far as the council knows");

    private static final State PLANNED = new Since(
                    told(FosteringStage.PLANNED), List.of(told(FosteringStage.GIVEN_UP)), "to be privately fostered")
            .and(Families.CHILD)
            .called("to be privately fostered");

    private static final Act VISIT = Families.SEEN.acts().getFirst();
    private static final Act NOT_WELL_THERE = Act.of(Visit.class, new WhichMeeting.NotSafe());

    private static final Allowed NOT_ALONE = new Allowed(
            ExcuseReason.NOT_APPROPRIATE,
            Set.of(Role.SOCIAL_WORKER, Role.REPRESENTATIVE),
            "the officer who visits considers it inappropriate to talk alone; that excuses the talk, and no visit");

    private static final String WHO_IS =
            "Whether a child is privately fostered (under 16, or under 18 if disabled, for 28 days or more) is what the"
                    + " record says; it is not worked out again.";
    private static final String REPORT =
            "The written report, the look at the home and the talks with carer and parents are not asked for on their own.";

    /** Regulations 4 and 7. */
    public static final Promise FIRST = new Promise(
            "family.pf-first",
            FAMILY,
            "You may live with someone who is not close family, or be about to. We come in seven working days. We"
                    + " talk to you alone.",
            "So that the first word about your new home is yours.",
            regulation(
                    INSTRUMENT,
                    "4, 7",
                    inOurWords("within seven working days of each notice an officer visits home, carer and household,"
                            + " visits the child and speaks to the child alone unless that is inappropriate, and"
                            + " writes a report")),
            since("2005-07-01"),
            List.of(
                    new Term(
                            new AfterEach(told(FosteringStage.PLANNED), PLANNED),
                            within(new Working(7)).easedOn(Coronavirus.NO_FIXED_DAY),
                            Families.SEEN),
                    new Term(
                            new AfterEach(told(FosteringStage.UNDER_WAY), FOSTERED),
                            within(new Working(7)).easedOn(Coronavirus.NO_FIXED_DAY),
                            Families.SEEN),
                    new Term(
                            new AfterEach(VISIT, PLANNED.except(FOSTERED)),
                            new Due.NoNumber(),
                            new Answered(OnTheDay.SEEN_ALONE))),
            List.of(NOT_ALONE),
            List.of(
                    WHO_IS,
                    REPORT,
                    "The seven days run from each notice, of a plan and of what is so already.",
                    "Once the child lives there, the talk alone is asked of each visit under family.pf-visits."));

    /** Regulation 8(1) and (3) to (6). */
    public static final Promise VISITS = new Promise(
            "family.pf-visits",
            FAMILY,
            "Then we come at least every six weeks for a year. After that, we come at least every 12 weeks.",
            "So that a child whom few people know of is still seen.",
            regulation(
                    INSTRUMENT,
                    "8(1),(3)-(6)",
                    inOurWords("visits at intervals of not more than six weeks in the first year and twelve weeks"
                            + " after it, counted from when the council became aware; the child spoken to alone; a"
                            + " written report")),
            since("2005-07-01"),
            List.of(
                    new Term(
                            new Repeatedly(new FirstYearOf(FOSTERED), FOSTERED, 0),
                            within(new Weeks(6)).easedOn(Coronavirus.NO_FIXED_DAY),
                            Families.SEEN),
                    new Term(
                            new Repeatedly(new AfterFirstYearOf(FOSTERED), FOSTERED, 0),
                            within(new Weeks(12)).easedOn(Coronavirus.NO_FIXED_DAY),
                            Families.SEEN),
                    new Term(new AfterEach(VISIT, FOSTERED), new Due.NoNumber(), new Answered(OnTheDay.SEEN_ALONE))),
            List.of(NOT_ALONE),
            List.of(
                    WHO_IS,
                    REPORT,
                    "The first six weeks run from the day on which the council knew, then from each visit that was made.",
                    "A visit that does not say whether they talked alone keeps the visit, and leaves the talk open."));

    /** Regulation 8(2), (3) and (5). */
    public static final Promise ASKED = new Promise(
            "family.pf-asked",
            FAMILY,
            "You may live with someone who is not close family. If you ask us to come, we come.",
            "So that you need not wait for the next visit.",
            regulation(
                    INSTRUMENT,
                    "8(2),(3),(5)",
                    inOurWords("a visit when the child, the carer, a parent or another with parental responsibility"
                            + " reasonably asks for one; no number")),
            since("2005-07-01"),
            List.of(new Term(
                    new AfterEach(
                            Act.of(
                                    VisitRequested.class,
                                    new WhichMeeting.AskedBy(EnumSet.of(Role.CHILD, Role.CARER, Role.PARENT))),
                            FOSTERED),
                    new Due.NoNumber(),
                    Families.SEEN)),
            List.of(Allowed.byTheCouncil(ExcuseReason.REQUEST_NOT_REASONABLE, "the request was not reasonable")),
            List.of(
                    "The law sets no number, so a request without a visit is broken only where somebody says so.",
                    "The talk alone is asked of each visit under family.pf-visits."));

    /** Section 67(5). */
    public static final Promise UNSAFE = new Promise(
            "family.pf-unsafe",
            FAMILY,
            "If you are not well cared for there, we act.",
            "So that a visit that finds something wrong puts it right.",
            childrenAct(
                    "67(5)",
                    inOurWords(
                            "where the council is not satisfied with the welfare of a child who is or is to be"
                                    + " privately fostered, it takes reasonably practicable steps so that a parent, someone"
                                    + " with parental responsibility or a relative takes over, and considers its other powers")),
            new InForce.Unconfirmed(),
            List.of(
                    confirmed("family.pf-unsafe", new AfterEach(NOT_WELL_THERE, FOSTERED)),
                    confirmed("family.pf-unsafe", new AfterEach(NOT_WELL_THERE, PLANNED.except(FOSTERED)))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE, "such steps were not in the child's best interests")),
            List.of("The council is read as not satisfied where a visit says that the child is not all right there."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(FIRST, VISITS, ASKED, UNSAFE);
    }

    private static Act told(FosteringStage stage) {
        return Act.of(ToldOfPrivateFostering.class, new WhichFamily.FosteringAt(Set.of(stage)));
    }

    private PrivateFosterCare() {}
}
