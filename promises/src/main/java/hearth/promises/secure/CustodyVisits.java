package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Period.Working;
import hearth.promises.Period.Years;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.AndThenFor;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.promises.WhichLeaver;
import hearth.promises.WhichMeeting;
import hearth.story.Care.LookedAfter;
import hearth.story.CareEnd;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Visits to Former Looked After Children in Detention (England) Regulations 2010 (SI 2010/2797): custody ended
 * your care, and your council still comes.
 */
public final class CustodyVisits {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final State HELD = States.IN_CUSTODY
            .and(new AndThenFor(
                    holds(
                            LookedAfter.class,
                            new WhichHome.CareEndedBy(EnumSet.of(CareEnd.SENTENCED_TO_CUSTODY)),
                            "looked after until a court had them held"),
                    new Years(18)))
            .except(States.LOOKED_AFTER)
            .except(holds(
                    Entitled.class,
                    new WhichLeaver.EntitledAs(Set.of(Entitlement.RELEVANT)),
                    "in law a relevant child"))
            .called("in custody because a court had them held, which ended their care");
    private static final Act VISIT = Act.of(Visit.class, new WhichMeeting.ByTheCouncil());
    private static final Act ASKED =
            Act.of(VisitRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.CHILD, Role.PARENT, Role.OTHER)));

    /** Regulations 3 to 5. */
    public static final Promise CUSTODY_VISIT = new Promise(
            "secure.custody-visit",
            SECURE,
            "A court may lock you up, and your care ends. We still come in 10 working days, and" + " when you ask.",
            "So that custody does not cut you off.",
            regulation(
                    "2010/2797",
                    "3, 4(1)",
                    inOurWords("a visit within 10 working days of first being detained, so far as reasonably"
                            + " practicable, and whenever the child, staff, a parent or the youth offending team"
                            + " reasonably asks")),
            FROM_2011,
            List.of(
                    new Term(new AtStartOf(HELD), within(new Working(10)), Keeper.doneBy(VISIT)),
                    new Term(new AfterEach(ASKED, HELD), new Due.NoNumber(), Keeper.doneBy(VISIT))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE,
                    "a visit in 10 working days was not reasonably practicable")),
            List.of(
                    "The instrument does not say what a working day is: that of the care planning"
                            + " regulations is used.",
                    "Owed where custody began on the day on which care ended, or later.",
                    "Whether they talked alone stands in the visit and is not judged here."));

    /** Regulation 6. */
    public static final Promise CUSTODY_REPORT = new Promise(
            "secure.custody-report",
            SECURE,
            "Each time, we write down what you need now, and when you are let out. You get it.",
            "So that what you said in there is not lost.",
            regulation(
                    "2010/2797",
                    "6",
                    inOurWords("a written report of each visit, with copies to the child, parents, the place and"
                            + " others; no number")),
            FROM_2011,
            List.of(Term.confirmed("secure.custody-report", new AfterEach(VISIT, HELD))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE,
                    "a copy for the child is not appropriate, or one for a parent not in the child's best"
                            + " interests")),
            List.of());

    /** Regulation 7, with section 23ZA(2)(b) of the Children Act 1989. */
    public static final Promise CUSTODY_HELP = new Promise(
            "secure.custody-help",
            SECURE,
            "You know how to get help from us between visits, inside too.",
            "So that you need not wait.",
            regulation(
                    "2010/2797",
                    "7",
                    inOurWords("arrangements so that the child knows how to ask for advice and support between"
                            + " visits")),
            FROM_2011,
            List.of(Term.confirmed("secure.custody-help", new Throughout(HELD))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable given age and understanding")),
            List.of());

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(CUSTODY_VISIT, CUSTODY_REPORT, CUSTODY_HELP);
    }

    private CustodyVisits() {}
}
