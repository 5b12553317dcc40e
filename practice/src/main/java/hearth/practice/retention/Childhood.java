package hearth.practice.retention;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Died;
import hearth.story.Adoption;
import hearth.story.Adoption.Adopted;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.LeavingCare.Entitled;
import hearth.story.LeavingCare.Entitlement;
import hearth.story.PlacementType;
import hearth.story.Plans.ChildProtectionPlan;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What of a childhood decides how long its record is kept. Where a day was written down in two ways, the later counts.
 *
 * @param born the day of birth
 * @param died the day of death
 * @param adopted the day of the adoption order
 * @param last the last day of which anything is written down
 * @param grounds what is true of the child
 */
public record Childhood(
        Optional<LocalDate> born,
        Optional<LocalDate> died,
        Optional<LocalDate> adopted,
        Optional<LocalDate> last,
        Set<Ground> grounds) {

    /** Copies the set. */
    public Childhood {
        grounds = Set.copyOf(grounds);
    }

    /** As a story tells it. */
    public static Childhood of(Story story) {
        Set<Ground> grounds = EnumSet.of(Ground.HELPED);
        if (has(story, LookedAfter.class)) {
            grounds.add(Ground.LOOKED_AFTER);
        }
        if (story.all(Entitled.class).stream()
                .anyMatch(fact -> leftCare(fact.detail().entitlement()))) {
            grounds.add(Ground.CARE_LEAVER);
        }
        if (story.all(Placement.class).stream()
                .anyMatch(fact -> isChildrensHome(fact.detail().type()))) {
            grounds.add(Ground.CHILDRENS_HOME);
        }
        if (has(story, Adopted.class)) {
            grounds.add(Ground.ADOPTED);
        } else if (story.standing().stream().anyMatch(fact -> fact.detail() instanceof Adoption)) {
            grounds.add(Ground.ADOPTION_PLANNED);
        }
        if (has(story, ChildProtectionPlan.class)) {
            grounds.add(Ground.PROTECTED);
        }
        if (grounds.size() > 1) {
            grounds.remove(Ground.HELPED); // the help that went before is in the same record, and the law keeps that
        }
        return new Childhood(
                last(story, Born.class), last(story, Died.class), last(story, Adopted.class), lastDay(story), grounds);
    }

    private static boolean has(Story story, Class<? extends Detail> kind) {
        return !story.all(kind).isEmpty();
    }

    private static <D extends Detail> Optional<LocalDate> last(Story story, Class<D> kind) {
        return story.all(kind).stream().map(fact -> fact.happened().from()).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastDay(Story story) {
        return story.standing().stream().map(Childhood::lastDay).max(Comparator.naturalOrder());
    }

    private static LocalDate lastDay(Fact<?> fact) {
        return fact.happened().to().orElse(fact.happened().from());
    }

    private static boolean leftCare(Entitlement entitlement) {
        return switch (entitlement) {
            case RELEVANT, FORMER_RELEVANT -> true;
            case UNKNOWN, ELIGIBLE, QUALIFYING -> false;
        };
    }

    private static boolean isChildrensHome(PlacementType type) {
        return type == PlacementType.CHILDRENS_HOME || type == PlacementType.SECURE_CHILDRENS_HOME;
    }
}
