package hearth.store;

import hearth.practice.access.Access;
import hearth.story.Care;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Postcode;
import hearth.story.Retracted;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A story as far as it is open: the part that is this person's to see, and where a protected address is hidden, without where
 * the child lives: neither postcode nor the home's number, which leads to the postcode.
 */
final class Veil {

    /** The story as this answer shows it. */
    static Story over(Story story, Access.Open access) {
        return showsAll(story.written(), access)
                ? story
                : Story.of(story.child(), story.sources(), over(story.written(), access));
    }

    /** What of a write's outcome this answer shows: others may have written what is not this person's to see. */
    static Outcome over(Outcome outcome, Access.Open access, UnaryOperator<List<Fact<?>>> spoken) {
        return switch (outcome) {
            case Outcome.Written(var version, var recorded, var meanwhile) ->
                new Outcome.Written(version, recorded, over(spoken.apply(meanwhile), access));
            case Outcome.Changed(var version, var since) ->
                new Outcome.Changed(version, over(spoken.apply(since), access));
            case Outcome.Overlaps(var with) ->
                over(List.of(with), access).stream()
                        .findFirst()
                        .<Outcome>map(Outcome.Overlaps::new)
                        .orElseGet(() -> new Outcome.NotKept(
                                "Something else is written for these days.\nMaybe the child's worker can say what."));
            case Outcome.OtherWriteHasThisId same -> same;
            case Outcome.NotKept notKept -> notKept;
        };
    }

    private static List<Fact<?>> over(List<Fact<?>> facts, Access.Open access) {
        List<Fact<?>> shown = new ArrayList<>(facts.size());
        for (Fact<?> fact : facts) {
            if (fact.detail() instanceof Retracted && !access.part().shows(fact.detail())) {
                shown.add(saying(fact, new Retracted(""))); // that it no longer stands is shown, and not why
            } else if (access.part().shows(fact.detail())) {
                shown.add(access.address() == Access.Address.SHOWN ? fact : saying(fact, veiled(fact.detail())));
            }
        }
        return shown;
    }

    private static boolean showsAll(List<Fact<?>> facts, Access.Open access) {
        return access.address() == Access.Address.SHOWN
                && facts.stream().allMatch(fact -> access.part().shows(fact.detail()));
    }

    private static Fact<?> saying(Fact<?> fact, Detail detail) {
        return new Fact<>(fact.id(), detail, fact.happened(), fact.recorded(), fact.provenance());
    }

    private static Detail veiled(Detail detail) {
        return switch (detail) {
            case Care.FamilyHome _ -> new Care.FamilyHome(Postcode.UNKNOWN);
            case Care.Placement home ->
                new Care.Placement(
                        home.type(),
                        home.start(),
                        home.provider(),
                        "",
                        Postcode.UNKNOWN,
                        home.basis(),
                        home.meantToLastTo18(),
                        home.longTermConfirmed(),
                        home.registered(),
                        home.atADistance(),
                        home.emergency(),
                        home.moved());
            case Detail other -> other;
        };
    }

    private Veil() {}
}
