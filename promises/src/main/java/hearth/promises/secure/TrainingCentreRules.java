package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.rule;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.EndOf;
import hearth.promises.Period.Elapsed;
import hearth.promises.Period.Months;
import hearth.promises.Period.Weeks;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichLegal;
import hearth.promises.WhichMeeting;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.Plans.Step;
import hearth.story.Plans.TrainingPlan;
import hearth.story.Role;
import hearth.story.Secure.Detained;
import hearth.story.Secure.Establishment;
import hearth.story.Secure.HowLong;
import hearth.story.Secure.LockedAlone;
import hearth.story.Secure.Restrained;
import hearth.story.Secure.RestraintRecorded;
import hearth.story.Secure.SafetyTalk;
import hearth.story.Secure.WeekOfLearning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Secure Training Centre Rules 1998 (SI 1998/472): what you are owed in a secure training centre. In the order
 * of the rules.
 */
public final class TrainingCentreRules {

    private static final Act ARRIVAL =
            Act.of(Detained.class, new WhichLegal.HeldIn(EnumSet.of(Establishment.SECURE_TRAINING_CENTRE)));
    private static final State THERE = new State.While(ARRIVAL, "held in a secure training centre");
    private static final DoneBy PLAN =
            Keeper.doneBy(Act.of(TrainingPlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.REVIEWED))));
    private static final State SHORT = holds(
            Detained.class,
            new WhichLegal.HeldFor(
                    Establishment.SECURE_TRAINING_CENTRE, EnumSet.of(HowLong.NOT_CONVICTED, HowLong.UP_TO_SIX_MONTHS)),
            "held there for six months or less, or not convicted");

    /** Rule 7(1) and (2). */
    public static final Promise STC_TOLD = new Promise(
            "secure.stc-told",
            SECURE,
            "You come to a secure training centre. You get the rules in writing in a day. Someone"
                    + " tells you what they mean.",
            "So that you know what may and may not be done to you.",
            rule(
                    "1998/472",
                    "7(1),(2)",
                    inOurWords("written information as soon as possible and in any case within 24 hours, and"
                            + " explained")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(ARRIVAL, THERE),
                    within(new Elapsed(24)),
                    Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldAbout(Matter.RULES_OF_THE_PLACE))))),
            List.of(),
            List.of("Where only the day of arrival is known, the hours run from its end."));

    /** Rule 11(1)(b) and (3). */
    public static final Promise STC_VISIT = new Promise(
            "secure.stc-visit",
            SECURE,
            "You can have a visit each week. It lasts for an hour.",
            "So that those you love can come.",
            rule("1998/472", "11(1)(b),(3)", inOurWords("a visit once a week, normally of an hour")),
            new InForce.Unconfirmed(),
            List.of(Term.confirmed("secure.stc-visit", new Throughout(THERE))),
            List.of(),
            List.of("A week without a visitor is no broken promise: it is that a visit is allowed. So no"
                    + " week is counted, and somebody has to say it."));

    /** Rule 23. */
    public static final Promise STC_SAFE = new Promise(
            "secure.stc-safe",
            SECURE,
            "On the first day we ask if you might hurt yourself. A social worker asks, and a" + " nurse.",
            "So that the first night is not the worst.",
            rule(
                    "1998/472",
                    "23",
                    inOurWords("interviews by a social worker and a health worker as soon as possible and in any"
                            + " case within 24 hours; a written assessment after; reviewed at regular intervals")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(
                            new AfterEach(ARRIVAL, THERE),
                            within(new Elapsed(24)),
                            Keeper.doneBy(Act.of(
                                    SafetyTalk.class, new WhichLegal.SafetyTalkWith(EnumSet.of(Role.SOCIAL_WORKER))))),
                    new Term(
                            new AfterEach(ARRIVAL, THERE),
                            within(new Elapsed(24)),
                            Keeper.doneBy(Act.of(
                                    SafetyTalk.class,
                                    new WhichLegal.SafetyTalkWith(EnumSet.of(Role.NURSE, Role.DOCTOR)))))),
            List.of(),
            List.of(
                    "Two talks are owed, and each has its own verdict.",
                    "The written assessment and its reviews have no number and are not checked yet."));

    /** Rule 27(2) to (4). */
    public static final Promise STC_PLAN = new Promise(
            "secure.stc-plan",
            SECURE,
            "You have a training plan in two weeks. We look at it again every two or three" + " months.",
            "So that the time there leads somewhere.",
            rule(
                    "1998/472",
                    "27(2)-(4)",
                    inOurWords("a training plan within two weeks of reception; reviewed every two months where"
                            + " detained for six months or less, or not convicted, and every three months where"
                            + " longer")),
            new InForce.Unconfirmed(),
            List.of(
                    new Term(new AtStartOf(THERE), within(new Weeks(2)), PLAN),
                    new Term(new Repeatedly(SHORT, THERE, 1), within(new Months(2)), PLAN),
                    new Term(new Repeatedly(THERE.except(SHORT), THERE, 1), within(new Months(3)), PLAN)),
            List.of(),
            List.of("Where the record does not say for how long, three months are allowed."));

    /** Rules 27(6) and 28(2). */
    public static final Promise STC_SCHOOL = new Promise(
            "secure.stc-school",
            SECURE,
            "You learn for at least 25 hours a week.",
            "So that you leave with more than you came with.",
            rule(
                    "1998/472",
                    "28(2), 27(6)",
                    inOurWords("at least 25 hours of education or training a week, unless excused or unfit on"
                            + " medical grounds")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new Repeatedly(THERE, THERE, 0),
                    within(new Weeks(1)),
                    Keeper.doneBy(Act.of(WeekOfLearning.class, new WhichLegal.HoursOfLearning(25))))),
            List.of(new Allowed(
                    ExcuseReason.UNABLE, Set.of(Role.DOCTOR, Role.NURSE), "excused or unfit on medical grounds")),
            List.of("A week ends on the day that the record names; no more than seven days may pass"
                    + " between two weeks with enough hours."));

    /** Rule 36(3) and (4). */
    public static final Promise STC_ALONE = new Promise(
            "secure.stc-alone",
            SECURE,
            "If you are kept apart, they look in on you a lot. You are never left alone for more"
                    + " than three hours.",
            "So that being alone does not harm you.",
            rule(
                    "1998/472",
                    "36(3),(4)",
                    inOurWords("seen at least every 15 minutes; alone for at most three hours at a stretch and in"
                            + " any 24 hours; the reasons told to the child and written down")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(
                            holds(LockedAlone.class, "locked alone in a room").and(THERE)),
                    within(new Elapsed(3)),
                    new EndOf(Act.any(LockedAlone.class)))),
            List.of(),
            List.of("The three hours in any 24, and the looks every 15 minutes, are not counted yet."));

    /** Rule 38(3). */
    public static final Promise STC_RESTRAINT = new Promise(
            "secure.stc-restraint",
            SECURE,
            "If staff hold you by force, they write it down in 12 hours.",
            "So that force is never a secret.",
            rule(
                    "1998/472",
                    "38(3)",
                    inOurWords("particulars of every physical restraint are recorded within 12 hours")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(Restrained.class), THERE),
                    within(new Elapsed(12)),
                    Keeper.doneBy(RestraintRecorded.class))),
            List.of(),
            List.of("Where only the day is known, the hours run from its end."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(STC_TOLD, STC_VISIT, STC_SAFE, STC_PLAN, STC_SCHOOL, STC_ALONE, STC_RESTRAINT);
    }

    private TrainingCentreRules() {}
}
