package hearth.promises.voice;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Coronavirus;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Law;
import hearth.promises.NextReview;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AfterFirst;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.WhichMeeting;
import hearth.story.Care.StopProposed;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewRequested;
import hearth.story.Reviews.ReviewTriggered;
import hearth.story.Role;
import hearth.story.Visits.Visit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Regulation 33 of the Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959): when there is a
 * review, the meeting in which grown-ups check that they keep their word. In the regulation's order.
 */
public final class Regulation33 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final InForce FROM_2014 = since("2014-01-27");
    private static final Act REVIEW = Act.of(Review.class, new WhichMeeting.Completed());
    private static final DoneBy HELD = Keeper.doneBy(REVIEW);
    private static final Due BEFORE_NEXT = new Due.BeforeNextReview();

    private static final String FROM_HELD = "It runs from the review that was held, not from the day it was due.";
    private static final String ADOPTION =
            "Once the child is placed for adoption other rules take over (regulation 3), and short breaks have rules of"
                    + " their own (regulation 48).";
    private static final String NOT_ON_THE_DAY =
            "\"Before the next review is due\" is read as: at the latest on the day before.";

    /** Paragraph (1). */
    public static final Promise REVIEW_1 = promise(
            "voice.review-1",
            "Your first review is within 20 working days.",
            "So that the first weeks are looked at together with you.",
            carePlanning("33(1)", inOurWords("the first review within 20 working days of becoming looked after")),
            FROM_2011,
            new Term(new AtStartOf(States.REVIEWED), within(NextReview.FIRST), HELD),
            List.of(ADOPTION));

    /** Paragraph (2), the second review. */
    public static final Promise REVIEW_2 = promise(
            "voice.review-2",
            "Your second review is within three months of the first.",
            "So that what was said the first time is checked soon.",
            carePlanning("33(2)", inOurWords("the second review within three months of the first")),
            FROM_2011,
            new Term(new AfterFirst(REVIEW, States.REVIEWED), within(NextReview.SECOND), HELD),
            List.of(FROM_HELD, ADOPTION));

    /** Paragraph (2), later reviews. */
    public static final Promise REVIEW_N = promise(
            "voice.review-n",
            "Then you have more reviews. They are at most six months apart.",
            "So that somebody checks that we keep our word, again and again.",
            carePlanning("33(2)", inOurWords("every later review within six months of the one before")),
            FROM_2011,
            new Term(
                    new Repeatedly(States.REVIEWED, States.LOOKED_AFTER, 2),
                    within(NextReview.LATER).easedOn(Coronavirus.NO_FIXED_DAY),
                    HELD),
            List.of(
                    FROM_HELD,
                    ADOPTION,
                    "Where the reviews before a return's first day are not known, six months from that day is the latest"
                            + " day on which one can have been due."));

    /** Paragraph (3)(a). */
    public static final Promise REVIEW_IRO_ASKS = promise(
            "voice.review-iro-asks",
            "If your reviewing officer asks for a review, you get one before the next is due.",
            "So that the person who checks on us can act at once.",
            carePlanning("33(3)(a)", inOurWords("the reviewing officer asks")),
            FROM_2011,
            earlier(Act.of(ReviewRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.REVIEWING_OFFICER)))),
            List.of(NOT_ON_THE_DAY));

    /** Paragraph (3)(aa) and (ab). */
    public static final Promise REVIEW_ALARM = promise(
            "voice.review-alarm",
            "You may keep going missing. Or someone may tell us that you could get hurt. Then there is a review.",
            "So that we ask what is wrong where you live.",
            carePlanning(
                    "33(3)(aa),(ab)", inOurWords("persistent absence from a placement, or notice of a risk of harm")),
            FROM_2014,
            earlier(Act.of(
                    ReviewTriggered.class,
                    new WhichMeeting.TriggeredBy(EnumSet.of(
                            hearth.story.Reviews.Trigger.PERSISTENTLY_ABSENT,
                            hearth.story.Reviews.Trigger.RISK_OF_HARM_NOTIFIED)))),
            List.of(NOT_ON_THE_DAY));

    /** Paragraph (3)(ac) with (4). */
    public static final Promise REVIEW_ASKED = new Promise(
            "voice.review-asked",
            VOICE,
            "If you ask for a review, you get one before the next is due. Your reviewing officer can say it is not needed"
                    + " that soon.",
            "So that you can call the grown-ups together yourself.",
            carePlanning(
                    "33(3)(ac),(4)",
                    inOurWords("the child asks, unless the reviewing officer considers an early review"
                            + " not justified")),
            FROM_2014,
            List.of(earlier(Act.of(ReviewRequested.class, new WhichMeeting.AskedBy(EnumSet.of(Role.CHILD))))),
            List.of(new Allowed(
                    ExcuseReason.OFFICER_SEES_NO_NEED,
                    Set.of(Role.REVIEWING_OFFICER),
                    "the reviewing officer considers a review before that day not justified")),
            List.of(NOT_ON_THE_DAY));

    /** Paragraph (3)(b), with regulation 30. */
    public static final Promise VISIT_WORRY_REVIEW = promise(
            "voice.visit-worry-review",
            "If a visit shows that you are not all right there, we hold a review.",
            "So that what a visitor sees has a consequence.",
            carePlanning(
                    "33(3)(b)",
                    inOurWords("the visitor's assessment is that the child's welfare is not safeguarded"
                            + " (regulation 30)")),
            FROM_2011,
            earlier(Act.of(Visit.class, new WhichMeeting.NotSafe())),
            List.of(NOT_ON_THE_DAY));

    /** Paragraph (3)(c) and (d). */
    public static final Promise RELEASE_REVIEW = new Promise(
            "secure.release-review",
            SECURE,
            "There is a review before you are let out.",
            "So that you know where you will live, and who will be there.",
            carePlanning(
                    "33(3)(c),(d)",
                    inOurWords("in care and in a secure training centre or young offender institution:"
                            + " before release, if no review would otherwise fall before it ends")),
            FROM_2011,
            List.of(new Term(
                    new AtStartOf(States.IN_CUSTODY.and(States.IN_CARE)),
                    new Due.BeforeEndOf(States.IN_CUSTODY),
                    HELD)),
            List.of(),
            List.of("Any review while the child is held keeps it."));

    /** Paragraph (3)(e). */
    public static final Promise REVIEW_BEFORE_STOP = promise(
            "voice.review-before-stop",
            "We may plan to stop giving you a home. If you do not go to a parent, there is a review first.",
            "So that nobody loses a home without being heard.",
            carePlanning(
                    "33(3)(e)",
                    inOurWords("looked after and not in care, and the council proposes to cease to provide"
                            + " accommodation that no parent will then provide")),
            FROM_2011,
            new Term(
                    new AfterEach(Act.any(StopProposed.class), States.REVIEWED.except(States.IN_CARE)),
                    BEFORE_NEXT,
                    HELD),
            List.of(NOT_ON_THE_DAY));

    /** Every promise of the regulation, in its order. */
    public static List<Promise> all() {
        return List.of(
                REVIEW_1,
                REVIEW_2,
                REVIEW_N,
                REVIEW_IRO_ASKS,
                REVIEW_ALARM,
                REVIEW_ASKED,
                VISIT_WORRY_REVIEW,
                RELEASE_REVIEW,
                REVIEW_BEFORE_STOP);
    }

    private static Term earlier(Act event) {
        return new Term(new AfterEach(event, States.REVIEWED), BEFORE_NEXT, HELD);
    }

    private static Promise promise(
            String id, String words, String purpose, Law law, InForce inForce, Term term, List<String> readings) {
        return new Promise(id, VOICE, words, purpose, law, inForce, List.of(term), List.of(), readings);
    }

    private Regulation33() {}
}
