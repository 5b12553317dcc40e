package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;

import hearth.promises.Act;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.story.Representations.ComplaintToHome;
import java.util.List;

/** Complaining to those who run the home: SI 2015/541 reg 39, SI 2023/416 reg 31 and SI 2011/581 reg 18. */
public final class ComplaintsToHomes {

    private static final Act COMPLAINED = Act.any(ComplaintToHome.class);

    /** Regulation 39(3), (4) and (6) of SI 2015/541, and its like. */
    public static final Promise COMPLAINT_HOME = new Promise(
            "voice.complaint-home",
            VOICE,
            "You may complain about your home. They write it down, and what they did. No one may" + " get back at you.",
            "So that it is safe to complain where you live.",
            regulation(
                    "2015/541",
                    "39(3),(4),(6)",
                    inOurWords("a record of each complaint, the action and the outcome, and no reprisal; the same in"
                            + " supported accommodation and in a fostering agency")),
            since("2015-04-01"),
            List.of(Term.confirmed("voice.complaint-home", new AfterEach(COMPLAINED, States.LOOKED_AFTER))),
            List.of(),
            List.of(
                    "Supported accommodation is bound since 28 April 2023 only, and fostering agencies by"
                            + " a rule whose first day is not confirmed: one day is used for all.",
                    "Where the council's own procedure applies, only a part of it is owed: that is not"
                            + " told apart."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(COMPLAINT_HOME);
    }

    private ComplaintsToHomes() {}
}
