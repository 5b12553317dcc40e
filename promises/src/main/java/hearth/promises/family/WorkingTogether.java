package hearth.promises.family;

import static hearth.promises.Ambition.FAMILY;
import static hearth.promises.Due.within;
import static hearth.promises.Law.guidance;
import static hearth.promises.Law.noLaw;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Authority;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Law;
import hearth.promises.Period;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichMeeting;
import hearth.story.Help.AssessmentAuthorised;
import hearth.story.Help.Conference;
import hearth.story.Help.ConferenceKind;
import hearth.story.Help.CoreGroup;
import hearth.story.Help.Enquiry;
import hearth.story.Help.InNeed;
import hearth.story.Help.Referral;
import hearth.story.Help.ReferralDecision;
import java.util.List;

/**
 * Working Together to Safeguard Children, the statutory guidance: how soon help comes when somebody is worried about a
 * child. We know its timescales second-hand, so every promise here is shown as guidance. In the order in which help comes.
 */
public final class WorkingTogether {

    private static final int LOCAL_DAYS_BETWEEN_VISITS = 28;
    private static final State IN_NEED = holds(InNeed.class, "in need of help");
    private static final DoneBy INITIAL = conference(ConferenceKind.INITIAL);
    private static final DoneBy REVIEW = conference(ConferenceKind.REVIEW);
    private static final String GUIDE = "Working Together to Safeguard Children";

    /** What is to be done. */
    public static final Promise REFERRAL_ANSWER = promise(
            "family.referral-answer",
            "If someone is worried about you, we decide what to do by the next working day. And we tell them.",
            "So that no worry about you is left lying.",
            guidance(
                    GUIDE + ", on referrals",
                    "https://www.millbrookprimary.org.uk/the-role-of-the-local-authority",
                    "a social worker decides on the response within one working day, and answers the referrer"),
            new Term(
                    new AfterEach(Act.any(Referral.class), Families.CHILD),
                    within(new Period.Working(1)),
                    Keeper.doneBy(ReferralDecision.class)),
            List.of("The children in need census does not say on which day it was decided."));

    /** How to help. */
    public static final Promise ASSESSMENT = promise(
            "family.assessment",
            "We find out how to help you. We are done within 45 working days.",
            "So that help comes before things get worse.",
            guidance(
                    GUIDE + ", on assessments",
                    "https://speakcase.app/blog/assessment-timescales-childrens-services",
                    "the assessment is finished within 45 working days of the referral"),
            new Term(
                    new AfterEach(Act.any(Referral.class), IN_NEED),
                    within(new Period.Working(45)),
                    Keeper.doneBy(AssessmentAuthorised.class)),
            List.of(
                    "It counts from the referral, and ends on the day on which the assessment was authorised.",
                    "A referral that leads to nothing further makes no assessment owed."));

    /** Whether the child is being hurt. */
    public static final Promise FIRST_CONFERENCE = promise(
            "family.icpc",
            "If you may not be safe, the grown-ups meet to make a plan. They meet within 15 working days.",
            "So that you are not left in danger while people talk.",
            guidance(
                    GUIDE + ", on initial child protection conferences",
                    "https://www.warringtonsafeguardingpartnerships.org.uk/child-protection-conferences",
                    "the conference is held within 15 working days of the strategy discussion that started the"
                            + " enquiry"),
            new Term(
                    new AfterEach(Act.of(Enquiry.class, new WhichMeeting.NeedsConference()), Families.CHILD),
                    within(new Period.Working(15)),
                    INITIAL),
            List.of(
                    "The first day of the enquiry is read as the day of the strategy discussion.",
                    "Where the census says 0 to \"no conference needed\", a conference is read as needed."));

    /** The people who help. */
    public static final Promise CORE_GROUP = promise(
            "family.core-group",
            "You may have a plan to keep you safe. Then those who help you meet in ten working days.",
            "So that a plan on paper becomes help in your life.",
            noLaw(
                    Authority.TO_CONFIRM,
                    GUIDE + ", on core groups",
                    "https://safeguarding.wales/en/chi-i/chi-i-c3pt2/c3pt2-p13",
                    "the core group meets within ten working days of the conference at which the plan started; the"
                            + " procedures of Wales say the same"),
            new Term(new AtStartOf(Families.PROTECTED), within(new Period.Working(10)), Keeper.doneBy(CoreGroup.class)),
            List.of(
                    "A plan starts on the day of the initial conference.",
                    "The children in need census does not ask about core groups, so from it alone this cannot be told."));

    /** Seeing the child. */
    public static final Promise PLAN_VISITS = promise(
            "family.cp-visit",
            "You may have a plan to keep you safe. Then your social worker comes to see you at least every four weeks.",
            "So that we see for ourselves how you are.",
            guidance(
                    "No number for all of England: each council sets its own",
                    "https://www.safeguardingchildren.co.uk/managing-a-child-protection-plan",
                    "regular visits to a child with a child protection plan; one council's manual says every 28 days at"
                            + " least"),
            new Term(
                    new Repeatedly(Families.PROTECTED, Families.PROTECTED, 0),
                    within(new Period.CalendarDays(LOCAL_DAYS_BETWEEN_VISITS)),
                    Families.SEEN),
            List.of(
                    "28 days is a local number, and not the law: a council with another number changes it here.",
                    "The days run from the start of the plan, and from each visit that was made.",
                    "A visit by phone or video does not count.",
                    "The children in need census does not ask about visits, so from it alone this cannot be told."));

    /** The plan, for the first time. */
    public static final Promise FIRST_REVIEW = promise(
            "family.rcpc-1",
            "If you have a plan to keep you safe, we check it within three months.",
            "So that we see soon if the plan works.",
            guidance(
                    GUIDE + ", on review conferences",
                    "https://www.safeguardingchildren.co.uk/managing-a-child-protection-plan",
                    "the first review conference within three months of the initial one"),
            new Term(new AtStartOf(Families.PROTECTED), within(new Period.Months(3)), REVIEW),
            List.of("A plan starts on the day of the initial conference."));

    /** The plan, again. */
    public static final Promise LATER_REVIEWS = promise(
            "family.rcpc-n",
            "Then we check the plan at least every six months.",
            "So that the plan ends when you are safe, and changes when you are not.",
            guidance(
                    GUIDE + ", on review conferences",
                    "https://www.safeguardingchildren.co.uk/managing-a-child-protection-plan",
                    "every later review conference within six months of the one before"),
            new Term(new Repeatedly(Families.PROTECTED, Families.PROTECTED, 1), within(new Period.Months(6)), REVIEW),
            List.of("It runs from the review that was held, not from the day it was due."));

    /** Every promise of the guidance that is known here, in its order. */
    public static List<Promise> all() {
        return List.of(
                REFERRAL_ANSWER, ASSESSMENT, FIRST_CONFERENCE, CORE_GROUP, PLAN_VISITS, FIRST_REVIEW, LATER_REVIEWS);
    }

    private static DoneBy conference(ConferenceKind kind) {
        return Keeper.doneBy(Act.of(Conference.class, new WhichMeeting.OfConference(kind)));
    }

    private static Promise promise(String id, String words, String purpose, Law law, Term term, List<String> readings) {
        return new Promise(
                id, FAMILY, words, purpose, law, new InForce.Unconfirmed(), List.of(term), List.of(), readings);
    }

    private WorkingTogether() {}
}
