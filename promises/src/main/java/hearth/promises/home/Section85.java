package hearth.promises.home;

import static hearth.promises.Ambition.HOME;
import static hearth.promises.Due.within;
import static hearth.promises.Keeper.doneBy;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Period.Months;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.AndThenFor;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichHome;
import hearth.promises.WhichMeeting;
import hearth.story.Care.Notice;
import hearth.story.Care.Notified;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Help.Assessment;
import hearth.story.HomeLife.LongStay;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import hearth.story.Visits.VisitRequested;
import java.util.EnumSet;
import java.util.List;

/** Sections 85 to 86A of the Children Act 1989 and SI 2011/1010: long stays in a hospital, a care home or a school. */
public final class Section85 {

    private static final State AWAY =
            holds(LongStay.class, "in a hospital, a care home or a school for three months or more");
    private static final State ASSESSED = new AndThenFor(holds(Assessment.class, "being assessed"), new Months(12))
            .called("assessed in the last 12 months");
    private static final Act TOLD = Act.of(Notified.class, new WhichHome.NoticeOf(Notice.LONG_STAY));
    private static final DoneBy VISIT = doneBy(Act.of(Visit.class, new WhichMeeting.ByTheCouncil()));
    private static final String PRIVATE_TALK =
            "A visit without a talk alone counts here; the talk, the report and the copy for the child are not asked on their own yet.";

    /** Sections 85 and 86. */
    public static final Promise LONG_STAY_TOLD = new Promise(
            "home.long-stay-told",
            HOME,
            "If you stay three months in a hospital or such a place, a council is told. It makes sure"
                    + " that you are all right.",
            "So that nobody is left there and forgotten.",
            childrenAct(
                    "85, 86",
                    inOurWords("notice to the council where a child is, or is meant to be, accommodated for three"
                            + " months; the council then finds out about the child's welfare")),
            new InForce.Unconfirmed(),
            List.of(new Term(new Throughout(AWAY), new Due.NoNumber(), doneBy(TOLD))),
            List.of(),
            List.of());

    /** Regulation 3(1)(a) and (2)(a). */
    public static final Promise LONG_STAY_VISIT_1 = new Promise(
            "home.long-stay-visit-1",
            HOME,
            "Then someone from the council comes in seven working days. It may be three months if we"
                    + " know what you need.",
            "So that somebody sees you, and not only your file.",
            regulation(
                    "2011/1010",
                    "3(1)(a),(2)(a)",
                    inOurWords("a visit within seven working days of the notice, or within three months where the needs"
                            + " were assessed in the 12 months before it")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new AfterEach(TOLD, AWAY.except(ASSESSED)), within(new Working(7)), VISIT),
                    new Term(new AfterEach(TOLD, AWAY.and(ASSESSED)), within(new Months(3)), VISIT)),
            List.of(),
            List.of(PRIVATE_TALK, "An assessment counts for 12 months after it ended."));

    /** Regulation 3(1)(b), (2)(b) and (3). */
    public static final Promise LONG_STAY_VISIT_N = new Promise(
            "home.long-stay-visit-n",
            HOME,
            "Then we come at least every six months, and when you ask.",
            "So that you are still seen when it gets long.",
            regulation(
                    "2011/1010",
                    "3(1)(b),(2)(b),(3)",
                    inOurWords("further visits at least every six months, and on a reasonable request of the child")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new Repeatedly(AWAY, AWAY, 1), within(new Months(6)), VISIT),
                    new Term(
                            new AfterEach(
                                    Act.of(VisitRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.CHILD))),
                                    AWAY),
                            new Due.NoNumber(),
                            VISIT)),
            List.of(Allowed.byTheCouncil(ExcuseReason.REQUEST_NOT_REASONABLE, "the request was not reasonable")),
            List.of(PRIVATE_TALK));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(LONG_STAY_TOLD, LONG_STAY_VISIT_1, LONG_STAY_VISIT_N);
    }

    private Section85() {}
}
