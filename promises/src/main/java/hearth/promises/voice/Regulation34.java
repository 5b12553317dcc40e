package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.Answered;
import hearth.promises.OnTheDay;
import hearth.promises.Period.Working;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichMeeting;
import hearth.promises.WhichWord;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Decisions.Told;
import hearth.story.Reviews.DecisionNotCarriedOut;
import hearth.story.Reviews.Review;
import hearth.story.Reviews.ReviewRecordSent;
import hearth.story.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regulations 34 to 38 of SI 2010/959: how a review is done, and what comes of it. */
public final class Regulation34 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final Act HELD = Act.of(Review.class, new WhichMeeting.Completed());
    private static final Act PUT_OFF = Act.of(Review.class, new WhichMeeting.PutOff());
    private static final Act FAILED = Act.any(DecisionNotCarriedOut.class);

    /** Regulation 34(2)(a). */
    public static final Promise REVIEW_POLICY_COPY = new Promise(
            "voice.review-policy-copy",
            VOICE,
            "You get a copy of our rules for reviews.",
            "So that you know what a review must do for you.",
            carePlanning(
                    "34(2)(a)",
                    inOurWords("a copy of the council's policy on reviews, unless not appropriate given age and"
                            + " understanding; the law sets no number")),
            FROM_2011,
            List.of(Term.confirmed("voice.review-policy-copy", new Throughout(States.REVIEWED))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding")),
            List.of());

    /** Regulation 35, with Schedule 7 paragraph 12. */
    public static final Promise WISHES_AT_REVIEW = new Promise(
            "voice.wishes-at-review",
            VOICE,
            "Each review looks at what you want and how you feel.",
            "So that the meeting about you has your voice in it.",
            carePlanning(
                    "35",
                    inOurWords("each review considers the child's wishes and feelings (Schedule 7 paragraph 12)")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(HELD, States.REVIEWED), new Due.NoNumber(), new Answered(OnTheDay.HEARD_AT_REVIEW))),
            List.of(),
            List.of("How the child took part, as the review is recorded, is read as the evidence. A child"
                    + " who was not there and sent no word was not heard. Of a child under four, or one who"
                    + " was there and silent, it does not say."));

    /** Regulation 36(1)(b). */
    public static final Promise IRO_ALONE = new Promise(
            "voice.iro-alone",
            VOICE,
            "Your reviewing officer talks with you alone. You say what the review should be" + " about.",
            "So that the officer knows from you, and not from others.",
            carePlanning(
                    "36(1)(b)",
                    inOurWords("the reviewing officer speaks to the child in private about the matters to be"
                            + " considered at the review, unless the child refuses or the officer thinks it"
                            + " inappropriate")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(HELD, States.REVIEWED),
                    new Due.NoNumber(),
                    new Answered(OnTheDay.OFFICER_SPOKE_ALONE))),
            List.of(
                    Allowed.byTheChild("the child, being of sufficient understanding, refuses"),
                    new Allowed(
                            ExcuseReason.NOT_APPROPRIATE,
                            Set.of(Role.REVIEWING_OFFICER),
                            "the reviewing officer considers it inappropriate, given age and understanding")),
            List.of("An excuse counts where it was decided after the review before, and on the day of"
                    + " this review at the latest."));

    /** Regulation 36(2). */
    public static final Promise REVIEW_ADJOURN = new Promise(
            "voice.review-adjourn",
            VOICE,
            "Your reviewing officer may put off a review. Then it is held within 20 working days.",
            "So that a review with facts missing is not a review lost.",
            carePlanning(
                    "36(2)",
                    inOurWords("where the council has not given enough information, the reviewing officer may"
                            + " adjourn the review once, by at most 20 working days")),
            FROM_2011,
            List.of(new Term(new AfterEach(PUT_OFF, States.REVIEWED), within(new Working(20)), Keeper.doneBy(HELD))),
            List.of(),
            List.of(
                    "A second adjournment starts no new clock for the first.",
                    "That nothing is carried out in between is not recorded."));

    /** Regulations 36(1)(d)(i), 37(a) and 38. */
    public static final Promise REVIEW_WRITTEN = new Promise(
            "voice.review-written",
            VOICE,
            "We write down what a review says. We name who will do each thing.",
            "So that nobody can forget what was agreed.",
            carePlanning(
                    "36(1)(d)(i), 37(a), 38",
                    inOurWords("a written record of the review, with who carries out each decision; the regulations"
                            + " set no number")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(HELD, States.REVIEWED), new Due.NoNumber(), Keeper.doneBy(ReviewRecordSent.class))),
            List.of(),
            List.of("The handbook for reviewing officers asks for the record in 15 working days and for"
                    + " everybody to have it in 20: to be confirmed, and not judged."));

    /** Regulation 37(b). */
    public static final Promise IRO_TOLD_FAILURE = new Promise(
            "voice.iro-told-failure",
            VOICE,
            "If we do not do what a review said, we tell your reviewing officer.",
            "So that a plan that fails is not hidden.",
            carePlanning(
                    "37(b)",
                    inOurWords("the council informs the reviewing officer of a significant failure to carry out what"
                            + " a review decided, or of a significant change; the law sets no number")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(FAILED, States.REVIEWED),
                    new Due.NoNumber(),
                    Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldTo(EnumSet.of(Role.REVIEWING_OFFICER)))))),
            List.of(),
            List.of("Any word to the reviewing officer after it counts."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(
                REVIEW_POLICY_COPY, WISHES_AT_REVIEW, IRO_ALONE, REVIEW_ADJOURN, REVIEW_WRITTEN, IRO_TOLD_FAILURE);
    }

    private Regulation34() {}
}
