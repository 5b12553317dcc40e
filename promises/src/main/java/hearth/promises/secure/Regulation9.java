package hearth.promises.secure;

import static hearth.promises.Ambition.SECURE;
import static hearth.promises.Due.within;
import static hearth.promises.InForce.since;
import static hearth.promises.Law.inOurWords;
import static hearth.promises.Law.secureAccommodation;

import hearth.promises.Act;
import hearth.promises.Keeper;
import hearth.promises.Period.Elapsed;
import hearth.promises.Promise;
import hearth.promises.States;
import hearth.promises.Term;
import hearth.promises.Trigger.AfterEach;
import hearth.promises.Which;
import hearth.promises.WhichHome;
import hearth.promises.WhichWord;
import hearth.story.Care.Placement;
import hearth.story.Decisions.Matter;
import hearth.story.Decisions.Told;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.List;

/** Regulation 9 of SI 1991/1505: your own council learns within hours that you are locked in. */
public final class Regulation9 {

    private static final Which OF_OTHERS = new WhichHome.RunBy(
            EnumSet.of(
                    PlacementProvider.OTHER_COUNCIL,
                    PlacementProvider.OTHER_PUBLIC,
                    PlacementProvider.PRIVATE,
                    PlacementProvider.VOLUNTARY),
            EnumSet.of(PlacementType.SECURE_CHILDRENS_HOME));

    /** As amended from 23 June 1995. */
    public static final Promise TOLD_IN_12_HOURS = new Promise(
            "secure.12h",
            SECURE,
            "Someone else may run the place where you are locked in. They tell us within 12" + " hours.",
            "So that your own council knows where you are that night.",
            secureAccommodation(
                    "9",
                    inOurWords("a person other than the council looking after the child, who manages the home, tells"
                            + " that council within 12 hours of the child being placed")),
            since("1995-06-23"),
            List.of(new Term(
                    new AfterEach(Act.of(Placement.class, OF_OTHERS), States.SECURE_HOME),
                    within(new Elapsed(12)),
                    Keeper.doneBy(Act.of(Told.class, new WhichWord.ToldAbout(Matter.LOCKED_IN))))),
            List.of(),
            List.of("Where only the day is known, the hours run from the end of that day."));

    /** The promise. */
    public static List<Promise> all() {
        return List.of(TOLD_IN_12_HOURS);
    }

    private Regulation9() {}
}
