package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Allowed;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.Throughout;
import hearth.story.Decisions.ExcuseReason;
import java.util.List;

/** Regulation 31 of SI 2010/959: between visits, you know how to get help. */
public final class Regulation31 {

    /** With section 23ZA(2)(b) of the Children Act 1989. */
    public static final Promise KNOW_WHO_TO_ASK = new Promise(
            "voice.know-who-to-ask",
            VOICE,
            "You know how to get help from us between visits.",
            "So that you do not have to wait for the next visit.",
            carePlanning(
                    "31",
                    inOurWords("arrangements so that the child knows how to ask for advice, support and help between"
                            + " visits, in a way that fits the child")),
            since("2011-04-01"),
            List.of(Term.confirmed(
                    "voice.know-who-to-ask", new Throughout(States.LOOKED_AFTER.except(States.PLACED_FOR_ADOPTION)))),
            List.of(Allowed.byTheCouncil(
                    ExcuseReason.NOT_REASONABLY_PRACTICABLE, "not reasonably practicable given age and understanding")),
            List.of("Each review looks at it (Schedule 7 paragraph 10): when it was last said is shown."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(KNOW_WHO_TO_ASK);
    }

    private Regulation31() {}
}
