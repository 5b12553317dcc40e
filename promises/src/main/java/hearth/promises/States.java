package hearth.promises;

import static hearth.promises.State.holds;

import hearth.story.Care.AgreedToFewerVisits;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.ShortBreaks;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.LegalStatus;
import hearth.story.PlacementBasis;
import hearth.story.PlacementType;
import hearth.story.Secure.InCustody;
import hearth.story.Secure.InSecure;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of a child's life that many promises share. */
public final class States {

    /** Placed for adoption: the care planning regulations stop (SI 2010/959 reg 3). */
    public static final Set<PlacementType> ADOPTIVE = EnumSet.of(
            PlacementType.ADOPTION_CONSENT_CURRENT_CARER,
            PlacementType.ADOPTION_CONSENT_NEW_CARER,
            PlacementType.ADOPTION_ORDER_CURRENT_CARER,
            PlacementType.ADOPTION_ORDER_NEW_CARER);

    /** The council looks after the child (Children Act 1989 s.22). */
    public static final State LOOKED_AFTER = holds(LookedAfter.class, "looked after");

    /** The child lives in some placement; a stay somewhere else for a while is none of its own. */
    public static final State PLACED = holds(
            Placement.class,
            new WhichHome.OfType(Stream.of(PlacementType.values())
                    .filter(type -> !type.isStayAway())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlacementType.class)))),
            "in a placement");

    /** The child lives somewhere, and nobody says what kind of home it is. */
    public static final State IN_AN_UNNAMED_PLACE = holds(
            Placement.class, new WhichHome.OfType(EnumSet.of(PlacementType.UNKNOWN)), "in a home of no known kind");

    /** A family that means to adopt the child. */
    public static final State PLACED_FOR_ADOPTION =
            holds(Placement.class, new WhichHome.OfType(ADOPTIVE), "placed for adoption");

    /** Short breaks by agreement (SI 2010/959 reg 48). */
    public static final State SHORT_BREAKS = holds(ShortBreaks.class, "on short breaks");

    /** Placed with a parent, or somebody with parental responsibility. */
    public static final State WITH_PARENT =
            holds(Placement.class, new WhichHome.OfType(EnumSet.of(PlacementType.OWN_PARENTS)), "placed with a parent");

    /** Under an interim care order. */
    public static final State INTERIM_ORDER = status(LegalStatus.INTERIM_CARE_ORDER, "under an interim care order");

    /** Under a full care order. */
    public static final State FULL_ORDER = status(LegalStatus.FULL_CARE_ORDER, "under a care order");

    /** In care: under a care order, interim or full. */
    public static final State IN_CARE = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(LegalStatus.INTERIM_CARE_ORDER, LegalStatus.FULL_CARE_ORDER)),
            "in care under a care order");

    /** With a parent before the checks are finished (reg 19). */
    public static final State PARENT_BEFORE_CHECKS = under(
            PlacementBasis.PARENT_BEFORE_CHECKS, "placed with a parent before the checks are finished (regulation 19)");

    /** With family or friends on temporary approval (reg 24). */
    public static final State TEMPORARY_APPROVAL =
            under(PlacementBasis.TEMPORARY_APPROVAL, "with family or friends on temporary approval (regulation 24)");

    /** In care, where somebody else arranges where the child lives (reg 28(6)). */
    public static final State ARRANGED_BY_OTHERS =
            under(PlacementBasis.ARRANGED_BY_OTHERS, "living where somebody other than the council arranged it");

    /** The child agreed to fewer visits (reg 28(3A)). */
    public static final State FEWER_VISITS_AGREED = holds(AgreedToFewerVisits.class, "in agreement with fewer visits");

    /** Remanded to youth detention accommodation, where reg 7(1) to (4) do not apply (SI 2010/959 reg 47A). */
    public static final State REMANDED_TO_DETENTION =
            status(LegalStatus.REMANDED_TO_YOUTH_DETENTION, "remanded to youth detention");

    /** Remanded by a court to the council. */
    public static final State REMANDED_TO_COUNCIL = status(LegalStatus.REMANDED_TO_COUNCIL, "remanded to the council");

    /** Remanded by a court, to wherever. */
    public static final State REMANDED = holds(
            UnderLegalStatus.class,
            new WhichLegal.Status(EnumSet.of(
                    LegalStatus.REMANDED, LegalStatus.REMANDED_TO_COUNCIL, LegalStatus.REMANDED_TO_YOUTH_DETENTION)),
            "remanded");

    /** Placed in a children's home that locks its doors. */
    public static final State SECURE_HOME = holds(
            Placement.class,
            new WhichHome.OfType(EnumSet.of(PlacementType.SECURE_CHILDRENS_HOME)),
            "placed in a secure children's home");

    /** Placed where doors are locked: a secure children's home, or a young offender institution or prison. */
    public static final State LOCKED_UP = holds(
            Placement.class,
            new WhichHome.OfType(
                    EnumSet.of(PlacementType.SECURE_CHILDRENS_HOME, PlacementType.YOUNG_OFFENDER_INSTITUTION)),
            "placed where they are locked in");

    /** Kept in secure accommodation, from hour to hour. */
    public static final State LOCKED_IN = holds(InSecure.class, "kept in secure accommodation");

    /** Held in custody. */
    public static final State IN_CUSTODY = holds(InCustody.class, "in custody");

    /** Looked after, and neither on short breaks nor placed for adoption: to whom Part 6 of SI 2010/959 applies. */
    public static final State REVIEWED = LOOKED_AFTER.except(SHORT_BREAKS).except(PLACED_FOR_ADOPTION);

    private static State under(PlacementBasis basis, String words) {
        return holds(Placement.class, new WhichHome.Under(EnumSet.of(basis)), words);
    }

    private static State status(LegalStatus status, String words) {
        return holds(UnderLegalStatus.class, new WhichLegal.Status(EnumSet.of(status)), words);
    }

    private States() {}
}
