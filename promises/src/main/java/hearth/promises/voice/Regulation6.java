package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichMeeting;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Plans.CarePlan;
import hearth.story.Plans.Step;
import hearth.story.Reviews.Review;
import java.util.EnumSet;
import java.util.List;

/** Regulation 6 of SI 2010/959: your care plan is kept up to date, and you have a copy. */
public final class Regulation6 {

    private static final InForce FROM_2011 = since("2011-04-01");
    private static final Act CHANGED = Act.of(CarePlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.CHANGED)));
    private static final Act MADE =
            Act.of(CarePlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.MADE, Step.CHANGED)));

    /** Paragraph (2), with regulation 32(2). */
    public static final Promise PLAN_NOT_BEHIND_BACK = new Promise(
            "voice.plan-not-behind-back",
            VOICE,
            "Your care plan stays as it is until a review has talked about it. Small things may" + " change.",
            "So that nobody changes your life behind your back.",
            carePlanning(
                    "6(2), 32(2)",
                    inOurWords("no significant change of the care plan unless it was first considered at a review,"
                            + " unless that is not reasonably practicable")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(CHANGED, States.REVIEWED),
                    new Due.Beforehand(),
                    Keeper.doneBy(Act.of(Review.class, new WhichMeeting.Completed())))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE, "a review first was not reasonably practicable")),
            List.of(
                    "Every recorded change of the care plan is read as a significant one.",
                    "Any review since the change before counts; whether it talked about this change is"
                            + " not recorded."));

    /** Paragraphs (1) and (3)(a). */
    public static final Promise PLAN_COPY = new Promise(
            "voice.plan-copy",
            VOICE,
            "You get a copy of your care plan.",
            "So that you know what we plan for you.",
            carePlanning(
                    "6(1),(3)(a)",
                    inOurWords("the child is given a copy of the care plan unless that is not appropriate given age"
                            + " and understanding; the law sets no number")),
            FROM_2011,
            List.of(new Term(
                    new AfterEach(MADE, States.LOOKED_AFTER),
                    new Due.NoNumber(),
                    Keeper.doneBy(Act.of(CarePlan.class, new WhichMeeting.PlanAt(EnumSet.of(Step.GIVEN_TO_CHILD)))))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding")),
            List.of("A copy given after a later change answers for the earlier one too."));

    /** Every promise here, in the order of the law. */
    public static List<Promise> all() {
        return List.of(PLAN_NOT_BEHIND_BACK, PLAN_COPY);
    }

    private Regulation6() {}
}
