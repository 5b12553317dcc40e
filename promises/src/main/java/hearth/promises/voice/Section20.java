package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.InForce;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichLegal;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.Voice.WishesAsked;
import java.util.EnumSet;
import java.util.List;

/** Section 20 of the Children Act 1989: before the council gives you somewhere to live, it asks you. */
public final class Section20 {

    private static final State GIVEN_A_HOME = States.LOOKED_AFTER.and(holds(
            UnderLegalStatus.class, new WhichLegal.Status(EnumSet.of(LegalStatus.SECTION_20)), "under section 20"));

    /** Subsection (6). */
    public static final Promise WISHES_S20 = new Promise(
            "voice.wishes-s20",
            VOICE,
            "Before the council gives you a home, we ask what you want. What you say counts.",
            "So that you are not moved like a parcel.",
            childrenAct(
                    "20(6)",
                    inOurWords("before providing accommodation under section 20, find out the child's wishes about"
                            + " it and give them weight")),
            new InForce.Unconfirmed(),
            List.of(new Term(new AtStartOf(GIVEN_A_HOME), new Due.Beforehand(), Keeper.doneBy(WishesAsked.class))),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable"),
                    Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not consistent with the child's welfare")),
            List.of(
                    "\"Before\" is read as: since section 20 last began, and on the first day at the" + " latest.",
                    "Where a child who is looked after already comes under section 20, the day of that"
                            + " change counts."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_S20);
    }

    private Section20() {}
}
