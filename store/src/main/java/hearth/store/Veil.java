package hearth.store;

import hearth.practice.access.Access;
import hearth.story.Care;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Postcode;
import hearth.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A story without where the child lives: neither postcode nor the home's number, which leads to the postcode. */
final class Veil {

    /** The story as this answer shows it. */
    static Story over(Story story, Access.Open access) {
        return switch (access.address()) {
            case SHOWN -> story;
            case HIDDEN -> Story.of(story.child(), story.sources(), veiled(story));
        };
    }

    private static List<Fact<?>> veiled(Story story) {
        List<Fact<?>> facts = new ArrayList<>(story.written().size());
        for (Fact<?> fact : story.written()) {
            facts.add(
                    new Fact<>(fact.id(), veiled(fact.detail()), fact.happened(), fact.recorded(), fact.provenance()));
        }
        return facts;
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
            default -> detail;
        };
    }

    private Veil() {}
}
