package hearth.promises.voice;

import static hearth.promises.Ambition.VOICE;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.regulation;
import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.Due;
import hearth.promises.Promise;
import hearth.promises.State;
import hearth.promises.Term;
import hearth.promises.Trigger.AtStartOf;
import hearth.promises.WhichHome;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.List;

/** The Fostering Services (England) Regulations 2011 (SI 2011/581): what you get when you come to a foster home. */
public final class FosterCare {

    private static final State FOSTERED = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(
                    PlacementType.FOSTER_RELATIVE_LONG_TERM,
                    PlacementType.FOSTER_RELATIVE_ADOPTER,
                    PlacementType.FOSTER_RELATIVE,
                    PlacementType.FOSTER_OTHER_LONG_TERM,
                    PlacementType.FOSTER_OTHER_ADOPTER,
                    PlacementType.FOSTER_OTHER)),
            "in a foster home");

    /** Regulations 3(3) and (4), 4(c). */
    public static final Promise GUIDE_FOSTER = new Promise(
            "voice.guide-foster",
            VOICE,
            "In foster care you get a guide. It says how to complain.",
            "So that you know what a foster home owes you.",
            regulation(
                    "2011/581",
                    "3(3),(4), 4(c)",
                    inOurWords("each child placed with a foster parent by the service gets its children's guide,"
                            + " subject to age and understanding; no number")),
            since("2011-04-01"),
            List.of(Term.confirmed(
                    "voice.guide-foster", new AtStartOf(FOSTERED), new Due.OrBefore(new Due.NoNumber()))),
            List.of(Allowed.byTheCouncil(ExcuseReason.NOT_APPROPRIATE, "not appropriate given age and understanding")),
            List.of("That a new guide is given when it is revised is not checked yet."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(GUIDE_FOSTER);
    }

    private FosterCare() {}
}
