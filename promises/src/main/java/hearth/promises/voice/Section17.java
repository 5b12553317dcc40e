package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Help.InNeed;
import hearth.story.Voice.WishesAsked;
import java.util.List;

/** Section 17 of the Children Act 1989: before we choose help for you, we ask you. */
public final class Section17 {

    private static final State IN_NEED = holds(InNeed.class, "in law a child in need");

    /** Subsection (4A), from 1 March 2005. */
    public static final Promise WISHES_BEFORE_SERVICES = new Promise(
            "voice.wishes-before-services",
            VOICE,
            "Before we choose help for you, we ask what you want. What you say counts.",
            "So that the help fits you.",
            childrenAct(
                    "17(4A)",
                    inOurWords("before deciding what services to give a child in need, find out the child's wishes"
                            + " and give them weight, with regard to age and understanding")),
            since("2005-03-01"),
            List.of(new Term(
                    new AfterEach(Act.any(Decided.class), IN_NEED.except(States.LOOKED_AFTER)),
                    new Due.Beforehand(),
                    Keeper.doneBy(WishesAsked.class))),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable"),
                    Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not consistent with the child's welfare")),
            List.of(
                    "\"Before\" is read as: since the decision before, and on the day itself at the"
                            + " latest. What was asked about another matter in that time is not told apart.",
                    "Every decision about a child in need is read as one on services; of a child who is"
                            + " looked after too, voice.wishes-before-decision speaks."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_BEFORE_SERVICES);
    }

    private Section17() {}
}
