package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Promise;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.story.Adoption.AdoptionPlanned;
import hearth.story.Decisions.ExcuseReason;
import java.util.List;

/**
 * Regulation 13 of the Adoption Agencies Regulations 2005 (SI 2005/389): before a new family is planned for you, you
 * are asked.
 */
public final class AdoptionAsked {

    /** With regulation 17(1)(c). */
    public static final Promise ADOPTION_ASKED = new Promise(
            "voice.adoption-asked",
            VOICE,
            "We may think of a new family for you. Then we talk with you about it. You get it in"
                    + " writing. We ask what you want.",
            "So that nobody plans a family for you without you.",
            regulation(
                    "2005/389",
                    "13, 17(1)(c)",
                    inOurWords("counselling, an explanation and written information, and the child's wishes found"
                            + " out, so far as reasonably practicable; no number")),
            since("2005-12-30"),
            List.of(Term.confirmed(
                    "voice.adoption-asked",
                    new AtStartOf(holds(AdoptionPlanned.class, "planned to be adopted")),
                    new Due.OrBefore(new Due.NoNumber()))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable, or done by another agency")),
            List.of("When adoption was first thought of is not recorded: the decision that it is the plan"
                    + " stands for it. What was done before that counts."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(ADOPTION_ASKED);
    }

    private AdoptionAsked() {}
}
