package hearth.app.house;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.Care.LookedAfter;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a child is called, and who that is in a few words. */
record Called(Story story, LocalDate today) {

    /** The name they like; else their first name; else the council's number. */
    String name() {
        return name(NameUse.LIKED)
                .map(Named::name)
                .or(() -> name(NameUse.LEGAL).map(name -> name.name().split(" ", -1)[0]))
                .orElse("Child " + story.child());
    }

    /** The whole name and how it is said, where that says more than the name they like. */
    String whole() {
        return name(NameUse.LEGAL)
                .map(legal -> legal.name() + (legal.pronounced().isEmpty() ? "" : ", say: " + legal.pronounced()))
                .orElse("");
    }

    /** "Age 11". */
    String age() {
        return story.all(Born.class).stream()
                .findFirst()
                .map(born -> ChronoUnit.YEARS.between(born.happened().from(), today))
                .map(years -> years < 1 ? "Under 1 year old" : "Age " + years)
                .orElse("Age not known");
    }

    /** Since when the council looks after the child, to follow the age; empty where it does not. */
    Optional<Fact<LookedAfter>> care() {
        return now(LookedAfter.class);
    }

    /** What stands on that day of a kind of which there is one at a time. */
    <D extends Detail> Optional<Fact<D>> now(Class<D> kind) {
        return all(kind).stream().reduce((_, later) -> later);
    }

    /** Everything of a kind that stands on that day. */
    <D extends Detail> List<Fact<D>> all(Class<D> kind) {
        return story.all(kind).stream()
                .filter(fact -> fact.happened().covers(today))
                .toList();
    }

    private Optional<Named> name(NameUse use) {
        return all(Named.class).stream()
                .map(Fact::detail)
                .filter(name -> name.use() == use)
                .reduce((_, later) -> later);
    }
}
