package hearth.promises.leave;

import static hearth.promises.Ambition.LEAVE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Keeper.DoneBy;
import hearth.promises.Keeper.ToldOrDone;
import hearth.promises.Law;
import hearth.promises.Promise;
import hearth.promises.Question;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.Term;
import hearth.promises.Trigger.Throughout;
import hearth.promises.WhichLeaver;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Accommodation;
import hearth.story.LeavingCare.InTouch;
import hearth.story.LeavingCare.LeaverAnswers;
import hearth.story.LeavingCare.Payment;
import hearth.story.LeavingCare.Purpose;
import java.util.List;

/** Sections 23B, 23C and 23CZA of the Children Act 1989: what the council owes a young person who left care. */
public final class Section23 {

    private static final State LEFT_CARE =
            holds(LeaverAnswers.class, "no longer in care, at a birthday that the return asks about");
    private static final State STAYED_PUT = holds(
            LeaverAnswers.class,
            new WhichLeaver.StayedPut(),
            "no longer in care and living on with the former foster carer");
    private static final DoneBy IN_TOUCH_FACTS = Keeper.doneBy(InTouch.class);
    private static final DoneBy GOOD_PLACE_FACTS =
            Keeper.doneBy(Act.of(Accommodation.class, new WhichLeaver.Suitable()));
    private static final String BIRTHDAY =
            "The return asks around each birthday from 17 to 21: the answer counts for that birthday.";

    /** Section 23B(1), (11) and 23C(2), (6), (7). */
    public static final Promise IN_TOUCH = promise(
            "leave.in-touch",
            "We keep in touch with you. If we lose you, we look for you.",
            "So that you always have somebody to turn to.",
            childrenAct(
                    "23B(1),(11), 23C(2),(6),(7)",
                    inOurWords("keep in touch with a relevant child and with a former"
                            + " relevant child to 21, or to the end of a programme of education that runs past 21")),
            new InForce.Unconfirmed(),
            List.of(
                    told(LEFT_CARE.except(Leavers.LEFT_CARE), Question.IN_TOUCH, IN_TOUCH_FACTS),
                    new Term(new Throughout(Leavers.LEFT_CARE), new Due.NoNumber(), IN_TOUCH_FACTS)),
            List.of(
                    Allowed.byTheChild("the young person wants no contact"),
                    Leavers.byTheCouncil(
                            ExcuseReason.UNABLE,
                            "the young person cannot be found, and the steps taken are written down")),
            List.of(
                    BIRTHDAY,
                    "\"No longer needed\" and \"went home\" are read as: the duty had ended.",
                    "\"Refuses contact\" is read as the young person's own no, on the birthday that the return asks about;"
                            + " the return does not say on which day it was said."));

    /** Section 23B(8); regulation 9(2) of SI 2010/2571. */
    public static final Promise GOOD_PLACE = promise(
            "leave.good-place",
            "You may leave care at 16 or 17. Then you have a good place to live, and money to live on.",
            "So that leaving care does not mean losing a home.",
            childrenAct(
                    "23B(8)",
                    inOurWords("suitable accommodation and maintenance for a relevant child, unless welfare does"
                            + " not require it")),
            new InForce.Unconfirmed(),
            List.of(
                    told(
                            LEFT_CARE.except(Leavers.RELEVANT).and(new Aged(16, 18)),
                            Question.GOOD_PLACE,
                            GOOD_PLACE_FACTS),
                    new Term(
                            new Throughout(Leavers.RELEVANT.and(new Aged(16, 18))),
                            new Due.NoNumber(),
                            GOOD_PLACE_FACTS)),
            List.of(Leavers.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE, "the young person's welfare does not require it")),
            List.of(BIRTHDAY, "That the last figure 1 means suitable and 2 unsuitable is to be confirmed."));

    /** Section 23CZA, from 13 May 2014. */
    public static final Promise STAYING_PUT = promise(
            "leave.staying-put",
            "You can stay with your foster carers after 18. We help you and them until you are 21. They get money"
                    + " for it.",
            "So that turning 18 does not end a family.",
            childrenAct(
                    "23CZA",
                    inOurWords("monitor the arrangement, and give advice, assistance and support, money for the"
                            + " former foster parent included, until 21")),
            InForce.since("2014-05-13"),
            List.of(new Term(
                    new Throughout(STAYED_PUT.and(new Aged(18, 21))),
                    new Due.NoNumber(),
                    Keeper.doneBy(Act.of(Payment.class, new WhichLeaver.PaidFor(Purpose.STAYING_PUT))))),
            List.of(Leavers.byTheCouncil(
                    ExcuseReason.NOT_APPROPRIATE, "the support is not consistent with the young person's welfare")),
            List.of(
                    BIRTHDAY,
                    "The return says that they live together, not whether both are helped: it can show that the promise is"
                            + " owed, not that it is kept."));

    /** All of them. */
    public static List<Promise> all() {
        return List.of(IN_TOUCH, GOOD_PLACE, STAYING_PUT);
    }

    private static Term told(State state, Question question, DoneBy acts) {
        return new Term(new Throughout(state), new Due.NoNumber(), new ToldOrDone(question, acts));
    }

    private static Promise promise(
            String id,
            String words,
            String purpose,
            Law law,
            InForce inForce,
            List<Term> terms,
            List<Allowed> excuses,
            List<String> readings) {
        return new Promise(id, LEAVE, words, purpose, law, inForce, terms, excuses, readings);
    }

    private Section23() {}
}
