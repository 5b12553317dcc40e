package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.carePlanning;
import static hearth.promises.Law.inOurWords;

import hearth.promises.Act;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.State.Aged;
import hearth.promises.State.Since;
import hearth.promises.Term;
import hearth.promises.Trigger.Throughout;
import hearth.story.Care.LookedAfter;
import java.util.List;

/** Regulation 50 of SI 2010/959, and its like: your story is kept for you. */
public final class Regulation50 {

    private static final State ONCE_LOOKED_AFTER = new Since(
                    Act.any(LookedAfter.class), List.of(), "looked after, or once was")
            .and(new Aged(0, 75))
            .called("looked after or once was, and not yet 75");

    /** With SI 2010/2571 reg 10(2) and (3), SI 2015/541 reg 36(2), SI 2023/416 reg 24. */
    public static final Promise RECORD_KEPT = new Promise(
            "voice.record-kept",
            VOICE,
            "We keep your story safe until you are 75. You can read it.",
            "So that you can find out who you were.",
            carePlanning(
                    "50",
                    inOurWords("the case record is kept until the 75th birthday; if the child dies before 18, for 15"
                            + " years")),
            since("2011-04-01"),
            List.of(Term.confirmed("voice.record-kept", new Throughout(ONCE_LOOKED_AFTER))),
            List.of(),
            List.of(
                    "The child's right to read it stands in other law, which is to be confirmed.",
                    "The 15 years after a death are not counted."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(RECORD_KEPT);
    }

    private Regulation50() {}
}
