package hearth.synthetic;

import hearth.story.AboutTheChild.Born;
import hearth.story.AboutTheChild.Described;
import hearth.story.AboutTheChild.Sex;
import hearth.story.AboutTheChild.Unaccompanied;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the return of one year says of one child.
 *
 * @param story the child's story
 * @param all every episode of the child's life
 * @param year the collection year
 * @param leavers which young people who left care are told of
 */
record ChildReturn(Story story, List<Episode> all, ReturnYear year, Leavers leavers) {

    /** The child's id. */
    String id() {
        return story.child().text();
    }

    /** The day of birth. */
    int born() {
        return story.all(Born.class).getFirst().day();
    }

    /** The day of birth as the return writes it. */
    String dob() {
        return Sheet.day(born());
    }

    /** The episodes of the year. */
    List<Episode> episodes() {
        return all.stream().filter(episode -> episode.isIn(year)).toList();
    }

    /** Whether the child was looked after on some day of the year. */
    boolean lookedAfter() {
        return all.stream().anyMatch(episode -> episode.isIn(year));
    }

    /** Whether the return says anything of the child. */
    boolean isToldOf() {
        return lookedAfter() || leavers.answers(this).isPresent();
    }

    /** Whether the child is a girl. */
    boolean isGirl() {
        return story.all(Described.class).getFirst().detail().sex() == Sex.FEMALE;
    }

    /** The sex as the return codes it: 1 and 2 before 2024/25, M and F since. */
    String sex() {
        return isGirl() ? YearCodes.girl(year) : YearCodes.boy(year);
    }

    /** Whether the child came alone and asked for asylum, and has not turned 18 before the year. */
    boolean isUnaccompanied() {
        return lookedAfter() && !story.all(Unaccompanied.class).isEmpty();
    }

    /** The first fact of a kind. */
    <D extends Detail> Optional<Fact<D>> first(Class<D> kind) {
        List<Fact<D>> facts = story.all(kind);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getFirst());
    }

    /** The facts of a kind whose first day falls in the year. */
    <D extends Detail> Stream<Fact<D>> inYear(Class<D> kind) {
        return story.all(kind).stream().filter(fact -> year.holds(fact.day()));
    }

    /**
     * Whether the child counts as looked after for the whole year, as DfE derives it: an episode in the year, none that
     * starts a period after the first day, none that ends one before the last.
     */
    boolean wholeYear() {
        return lookedAfter()
                && episodes().stream()
                        .noneMatch(episode -> (episode.starts() && episode.from() > year.first())
                                || (!episode.ended().isEmpty()
                                        && !episode.ended().equals("X1")
                                        && episode.to() >= year.first()
                                        && episode.to() < year.last()));
    }

    /** A share from 0 to 1 that belongs to the child and the year, for what a story does not hold. */
    double luck(int matter) {
        return Hash.share(id().hashCode(), year.ends(), matter);
    }

    /** A share from 0 to 1 that belongs to the child for life. */
    double lifelongLuck(int matter) {
        return Hash.share(id().hashCode(), 0, matter);
    }
}
