package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.secureAccommodation;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.Answered;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.OnTheDay;
import hearth.promises.Period.Months;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.Trigger.Repeatedly;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichLegal;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Secure.LockedAlone;
import hearth.story.Secure.SecureOrderIntended;
import hearth.story.Secure.SecureReview;
import java.util.List;

/** Regulations 14 to 17 of SI 1991/1505: who is told, who looks again, and what is written down. */
public final class Regulation14 {

    private static final InForce FROM_1995 = since("1995-06-23");
    private static final DoneBy REVIEWED = Keeper.doneBy(Act.of(SecureReview.class, new WhichLegal.ProperPanel()));

    /** Regulation 14. */
    public static final Promise TOLD = new Promise(
            "secure.told",
            SECURE,
            "We may plan to ask a judge. We tell your parents, and your visitor, as soon as we" + " can.",
            "So that those on your side can come.",
            secureAccommodation(
                    "14",
                    inOurWords("before an application to court: parents, others with parental responsibility and the"
                            + " independent visitor are told as soon as possible, if practicable")),
            FROM_1995,
            List.of(Term.confirmed(
                    "secure.told", new AfterEach(Act.any(SecureOrderIntended.class), States.SECURE_HOME))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not practicable")),
            List.of("That every person whom the rule names was told is one word in the record."));

    /** Regulation 15, the first review. */
    public static final Promise REVIEW_1_MONTH = new Promise(
            "secure.review-1m",
            SECURE,
            "At least three people ask if you still need to be there. One is from outside. They"
                    + " do it in the first month.",
            "So that strangers to the decision look at it.",
            secureAccommodation(
                    "15",
                    inOurWords("at least three people, at least one of them not employed by the council, review the"
                            + " placement within one month of its start")),
            FROM_1995,
            List.of(new Term(new AtStartOf(States.SECURE_HOME), within(new Months(1)), REVIEWED)),
            List.of(),
            List.of(
                    "A review counts unless the record says that fewer than three people were there, or"
                            + " none from outside.",
                    "The month runs from the day of the placement in the secure home."));

    /** Regulation 15, later reviews. */
    public static final Promise REVIEW_3_MONTHS = new Promise(
            "secure.review-3m",
            SECURE,
            "Then they ask again. They do it at least every three months.",
            "So that you leave as soon as you can.",
            secureAccommodation(
                    "15", inOurWords("then at intervals of at most three months while the child is still there")),
            FROM_1995,
            List.of(new Term(
                    new Repeatedly(States.SECURE_HOME, States.SECURE_HOME, 1), within(new Months(3)), REVIEWED)),
            List.of(),
            List.of("It runs from the review that was held."));

    /** Regulation 16(2) and (3). */
    public static final Promise VIEWS = new Promise(
            "secure.views",
            SECURE,
            "They ask you what you think. They tell you what they say, and why.",
            "So that they hear it from you.",
            secureAccommodation(
                    "16(2),(3)",
                    inOurWords("the review finds out and considers the child's wishes if practicable, and tells the"
                            + " child the outcome and the reasons if practicable")),
            FROM_1995,
            List.of(Term.confirmed("secure.views", new AfterEach(Act.any(SecureReview.class), States.SECURE_HOME))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not practicable")),
            List.of());

    /** Regulation 17(g). */
    public static final Promise LOCK_UP_LOG = new Promise(
            "secure.lockup-log",
            SECURE,
            "Each time you are locked in a room alone, it is written down. It says who did it," + " and why, and when.",
            "So that nobody can lock you in without a reason.",
            secureAccommodation(
                    "17(g)",
                    inOurWords("each time the child is locked alone in a room, other than the bedroom at the usual"
                            + " bedtime: who, why, and the time in and out")),
            FROM_1995,
            List.of(new Term(
                    new AfterEach(Act.any(LockedAlone.class), States.SECURE_HOME),
                    new Due.NoNumber(),
                    new Answered(OnTheDay.LOCK_UP_EXPLAINED))),
            List.of(),
            List.of("A time that is in the record with its reason was written down. One that nobody wrote"
                    + " down at all cannot be seen."));

    /** Regulation 17(a) to (h). */
    public static final Promise RECORD = new Promise(
            "secure.record",
            SECURE,
            "The place keeps notes on why you are there, and who said so.",
            "So that you, and a judge, can read later what was done.",
            secureAccommodation(
                    "17",
                    inOurWords("the record of the secure home: who the child is, the legal basis, the placement, who"
                            + " was told, orders, reviews, times locked alone, discharge")),
            FROM_1995,
            List.of(Term.confirmed("secure.record", new Throughout(States.SECURE_HOME))),
            List.of(),
            List.of());

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(TOLD, REVIEW_1_MONTH, REVIEW_3_MONTHS, VIEWS, LOCK_UP_LOG, RECORD);
    }

    private Regulation14() {}
}
