package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.PartOfState.UntilFirst;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichMeeting;
import hearth.story.Appointments.ReviewingOfficer;
import hearth.story.Reviews.Review;
import java.util.List;

/** Section 25A of the Children Act 1989: you have your own reviewing officer. */
public final class Section25A {

    private static final State BEFORE_THE_FIRST_REVIEW = new UntilFirst(
                    States.REVIEWED, Act.of(Review.class, new WhichMeeting.Completed()))
            .called("waiting for the first review");

    /** Subsections (1) to (3). */
    public static final Promise IRO = new Promise(
            "voice.iro",
            VOICE,
            "You have your own reviewing officer before your first review.",
            "So that one person checks that we keep our word.",
            childrenAct(
                    "25A",
                    inOurWords("an independent reviewing officer is appointed before the first review; where the"
                            + " post falls vacant, another as soon as practicable")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AtStartOf(BEFORE_THE_FIRST_REVIEW),
                    new Due.BeforeEndOf(BEFORE_THE_FIRST_REVIEW),
                    Keeper.doneBy(ReviewingOfficer.class))),
            List.of(),
            List.of(
                    "\"Before the first review\" is read as: at the latest on the day before it was held."
                            + " Until a review is held it is not yet due.",
                    "Good practice is five working days, as one council writes: guidance, and not judged.",
                    "A gap between two officers is not checked yet."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(IRO);
    }

    private Section25A() {}
}
