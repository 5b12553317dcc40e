package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Act;
import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.WhichLeaver;
import hearth.story.Decisions.Decided;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.Voice.WishesAsked;
import java.util.List;
import java.util.Set;

/** Section 23B(13) of the Children Act 1989: you left care at 16 or 17, and are still asked. */
public final class Section23B {

    private static final State RELEVANT =
            holds(Entitled.class, new WhichLeaver.EntitledAs(Set.of(Entitlement.RELEVANT)), "in law a relevant child");

    /** Subsection (13), which applies section 22(4) and (5). */
    public static final Promise WISHES_RELEVANT = new Promise(
            "voice.wishes-relevant",
            VOICE,
            "You may leave care at 16 or 17. We still ask what you want before we decide.",
            "So that your voice does not end with care.",
            childrenAct(
                    "23B(13)", inOurWords("section 22(4) and (5) apply to decisions for the purposes of section 23B")),
            new InForce.Unconfirmed(),
            List.of(new Term(
                    new AfterEach(Act.any(Decided.class), RELEVANT),
                    new Due.Beforehand(),
                    Keeper.doneBy(WishesAsked.class))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable")),
            List.of("\"Before\" is read as: since the decision before, and on the day itself at the"
                    + " latest. What was asked about another matter in that time is not told apart."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_RELEVANT);
    }

    private Section23B() {}
}
