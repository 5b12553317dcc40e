package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
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
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Voice.WishesAsked;
import java.util.List;

/** Section 22 of the Children Act 1989: before we decide about you, we ask you. */
public final class Section22 {

    /** Subsections (4) and (5), with (6) to (8). */
    public static final Promise WISHES_BEFORE_DECISION = new Promise(
            "voice.wishes-before-decision",
            VOICE,
            "Before we decide about you, we ask what you want. What you say counts.",
            "So that nothing is decided about you without you.",
            childrenAct(
                    "22(4),(5)",
                    inOurWords("before any decision about a child whom they look after, or mean to, find out the"
                            + " child's wishes and give them weight")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(Decided.class), States.LOOKED_AFTER),
                    new Due.Beforehand(),
                    Keeper.doneBy(WishesAsked.class))),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable"),
                    Allowed.byTheCouncil(
                            ExcuseReason.NOT_APPROPRIATE,
                            "the public must be protected from serious injury (subsections (6) to (8))")),
            List.of(
                    "\"Before\" is read as: since the decision before, and on the day itself at the"
                            + " latest. What was asked about another matter in that time is not told apart.",
                    "Decisions before the child was looked after are not listed yet."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_BEFORE_DECISION);
    }

    private Section22() {}
}
