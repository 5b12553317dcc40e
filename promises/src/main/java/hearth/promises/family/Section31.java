package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.section;
import static hearth.promises.State.holds;
import static hearth.promises.Term.confirmed;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Authority;
import hearth.promises.Due;
import hearth.promises.Due.Lengthened;
import hearth.promises.Due.Times;
import hearth.promises.InForce;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Law;
import hearth.promises.Period.CalendarDays;
import hearth.promises.Period.Weeks;
import hearth.promises.Period.WeeksBeginningWith;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichFamily;
import hearth.promises.WhichHome;
import hearth.promises.WhichLegal;
import hearth.story.Care.FamilyTimeChange;
import hearth.story.Care.FamilyTimeChanged;
import hearth.story.Care.FamilyTimeResumed;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.CareProceedings;
import hearth.story.Legal.CourtApplication;
import hearth.story.Legal.CourtGaveMoreTime;
import hearth.story.Legal.FamilyTimeRefusalAllowed;
import hearth.story.Legal.InvestigationAnswered;
import hearth.story.Legal.InvestigationDirected;
import hearth.story.Legal.MoreTime;
import hearth.story.LegalStatus;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections 31 to 37 of the Children Act 1989: when a court decides where you live and whom you see. */
public final class Section31 {

    private static final Act ASKED_FOR_AN_ORDER = Act.of(
            CourtApplication.class,
            new WhichLegal.AskedACourtFor(EnumSet.of(
                    LegalStatus.INTERIM_CARE_ORDER, LegalStatus.FULL_CARE_ORDER, LegalStatus.SUPERVISION_ORDER)));

    /** Section 31ZA, which section 1 of the Children's Wellbeing and Schools Act 2026 puts there. */
    public static final Promise FAMILY_MEETING = new Promise(
            "family.fgdm",
            FAMILY,
            "Before we ask a court, your family can meet. They can make their own plan for you.",
            "So that those who love you are asked before a judge is.",
            notCommenced(section(
                    "Children's Wellbeing and Schools Act 2026",
                    "2026/21",
                    "1",
                    inOurWords("before an application for a care or supervision order the council offers the family a"
                            + " meeting to make its own plan, unless that is not in the child's best interests"
                            + " (Children Act 1989 s.31ZA)"))),
            new InForce.NotCommenced(),
            List.of(confirmed("family.fgdm", new AfterEach(ASKED_FOR_AN_ORDER, Families.CHILD), new Due.Beforehand())),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not in the child's best interests")),
            List.of("It starts on a day that regulations set (section 78(5)); until then nothing is owed."));

    /** Section 32(1)(a)(ii) and (5) to (8). */
    public static final Promise COURT_26_WEEKS = new Promise(
            "family.court-26w",
            FAMILY,
            "A court that decides where you live plans to be done in 26 weeks.",
            "So that you do not grow up waiting.",
            childrenAct(
                    "32(1)(a)(ii),(5)-(8)",
                    inOurWords(
                            "a timetable to dispose of the application within 26 weeks beginning with the day on which"
                                    + " it was issued; an extension only where necessary to resolve the case justly, each for"
                                    + " no more than eight weeks")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(holds(CareProceedings.class, "waiting for a court's word on care or supervision")),
                    new Lengthened(
                            within(new WeeksBeginningWith(26)),
                            Act.of(CourtGaveMoreTime.class, new WhichFamily.MoreTimeFor(MoreTime.CARE_PROCEEDINGS)),
                            Times.AGAIN_AND_AGAIN,
                            new Weeks(8)),
                    new EndOf(Act.any(CareProceedings.class)))),
            List.of(),
            List.of(
                    "The day of issue is counted as the first.",
                    "Each extension is read as one of eight weeks, the longest that the law allows, from the end so far"
                            + " or from the day on which it was granted, whichever is later.",
                    "The law asks the court for a timetable; what is judged here is whether the case was over by then."));

    /** Section 34(6). */
    public static final Promise SEVEN_DAYS_WITHOUT_A_COURT = new Promise(
            "family.contact-stop-7d",
            FAMILY,
            "In care, we may have to stop the time with your parents at once. We can do so for seven days at most. Then"
                    + " a court must say so.",
            "So that no office can keep you from your parents.",
            childrenAct(
                    "34(6)",
                    inOurWords("without an order contact may be refused only as a matter of urgency, where necessary to"
                            + " safeguard or promote the child's welfare, and for no more than seven days")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(
                            Act.of(
                                    FamilyTimeChanged.class,
                                    new WhichHome.FamilyTime(
                                            EnumSet.of(FamilyTimeChange.STOPPED_AS_A_MATTER_OF_URGENCY))),
                            States.IN_CARE),
                    within(new CalendarDays(7)),
                    new DoneBy(List.of(Act.any(FamilyTimeResumed.class), Act.any(FamilyTimeRefusalAllowed.class))))),
            List.of(),
            List.of(
                    "A stop that begins on the 1st may last through the 7th: by the 8th the time goes on, or a court has"
                            + " allowed the stop.",
                    "Only an order that a court made counts, not that one was asked for."));

    /** Section 37(3) and (4). */
    public static final Promise EIGHT_WEEKS = new Promise(
            "family.s37-8w",
            FAMILY,
            "A family court may ask us to look into your life. We tell it what we think within eight weeks.",
            "So that a judge who worries about you gets an answer.",
            childrenAct(
                    "37(3),(4)",
                    inOurWords("a council that decides not to apply for a care or supervision order tells the court its"
                            + " reasons, the help given or planned and any other action, before the end of eight weeks"
                            + " beginning with the date of the direction, unless the court directs otherwise")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(InvestigationDirected.class), Families.CHILD),
                    within(new WeeksBeginningWith(8)),
                    new DoneBy(List.of(Act.any(InvestigationAnswered.class), ASKED_FOR_AN_ORDER)))),
            List.of(new Allowed(ExcuseReason.COURT_ORDER, Set.of(Role.COURT), "the court directed otherwise")),
            List.of(
                    "The day of the direction is counted as the first.",
                    "An application for a care or supervision order answers the court too."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(FAMILY_MEETING, COURT_26_WEEKS, SEVEN_DAYS_WITHOUT_A_COURT, EIGHT_WEEKS);
    }

    private static Law notCommenced(Law law) {
        return new Law(Authority.ENACTED_NOT_COMMENCED, law.citation(), law.link(), law.wording());
    }

    private Section31() {}
}
