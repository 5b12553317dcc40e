package hearth.promises.home;

import static hearth.promises.State.holds;

import hearth.promises.Allowed;
import hearth.promises.State;
import hearth.promises.States;
import hearth.promises.WhichHome;
import hearth.promises.WhichLegal;
import hearth.story.Answer;
import hearth.story.Care.OutsideOurArea;
import hearth.story.Care.Placement;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.PlacementType;
import java.util.EnumSet;
import java.util.Set;

/** The homes of which the promises of this ambition speak. */
final class Homes {

    /** Children's homes, secure ones among them. */
    static final Set<PlacementType> CHILDRENS_HOMES =
            EnumSet.of(PlacementType.CHILDRENS_HOME, PlacementType.SECURE_CHILDRENS_HOME);

    /** Foster homes of every kind. */
    static final Set<PlacementType> FOSTER_HOMES = EnumSet.of(
            PlacementType.FOSTER_RELATIVE_LONG_TERM,
            PlacementType.FOSTER_RELATIVE_ADOPTER,
            PlacementType.FOSTER_RELATIVE,
            PlacementType.FOSTER_OTHER_LONG_TERM,
            PlacementType.FOSTER_OTHER_ADOPTER,
            PlacementType.FOSTER_OTHER);

    /** On remand, where SI 2010/959 Part 8A has rules of its own. */
    static final State ON_REMAND = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(
                    LegalStatus.REMANDED, LegalStatus.REMANDED_TO_COUNCIL, LegalStatus.REMANDED_TO_YOUTH_DETENTION)),
            "on remand");

    /** In a home to which Part 3 of SI 2010/959 applies. */
    static final State IN_A_HOME = States.REVIEWED.and(States.PLACED).except(States.REMANDED_TO_DETENTION);

    /** In a home to which the child went in an emergency. */
    static final State IN_AN_EMERGENCY = holds(Placement.class, new WhichHome.InEmergency(), "there in an emergency");

    /** Outside the area of the council that looks after the child. */
    static final State OUTSIDE_OUR_AREA = holds(OutsideOurArea.class, "outside our area");

    /** At a distance: beyond the neighbouring councils. */
    static final State AT_A_DISTANCE =
            holds(Placement.class, new WhichHome.AtADistance(Answer.YES), "in a home at a distance from our area");

    /** In a children's home. */
    static final State IN_A_CHILDRENS_HOME =
            holds(Placement.class, new WhichHome.OfType(CHILDRENS_HOMES), "in a children's home");

    /** In supported accommodation. */
    static final State SUPPORTED = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(PlacementType.SUPPORTED_ACCOMMODATION)),
            "in supported accommodation");

    /** The council could not do it. */
    static final Allowed NOT_PRACTICABLE =
            Allowed.byTheCouncil(ExcuseReason.NOT_REASONABLY_PRACTICABLE, "it was not reasonably practicable");

    private Homes() {}
}
