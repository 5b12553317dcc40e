package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.childrenAct;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Keeper;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Help.Enquiry;
import hearth.story.Voice.WishesAsked;
import java.util.List;

/** Section 47 of the Children Act 1989: when we check whether you are safe, we ask you. */
public final class Section47 {

    private static final State ENQUIRY =
            holds(Enquiry.class, "in the middle of an enquiry whether somebody hurts them");

    /** Subsection (5A), from 1 March 2005. */
    public static final Promise WISHES_S47 = new Promise(
            "voice.wishes-s47",
            VOICE,
            "We may need to check if you are safe. Then we ask what you want us to do. What you" + " say counts.",
            "So that those who protect you know what you fear and hope.",
            childrenAct(
                    "47(5A)",
                    inOurWords("before deciding what action to take about the child, find out the child's wishes"
                            + " about it and give them weight")),
            since("2005-03-01"),
            List.of(new Term(new AtStartOf(ENQUIRY), new Due.BeforeEndOf(ENQUIRY), Keeper.doneBy(WishesAsked.class))),
            List.of(
                    Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable"),
                    Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not consistent with the child's welfare")),
            List.of("The decision what to do is read as made when the enquiry ends."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(WISHES_S47);
    }

    private Section47() {}
}
