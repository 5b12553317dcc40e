package hearth.returns.write;

import hearth.returns.ssda903.ReturnDay;
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
 * @param unsaid what a return asks and the story does not say
 */
public record ChildReturn(Story story, List<Episode> all, ReturnYear year, Unsaid unsaid) {

    /** The child's id. */
    public String id() {
        return story.child().text();
    }

    /** The day of birth, or {@link ReturnDay#NONE}. */
    public int born() {
        return first(Born.class).map(Fact::day).orElse(ReturnDay.NONE);
    }

    /** The day of birth as the return writes it; empty where it is not known. */
    public String dob() {
        return born() == ReturnDay.NONE ? "" : Sheet.day(born());
    }

    /** The episodes of the year. */
    public List<Episode> episodes() {
        return all.stream().filter(episode -> episode.isIn(year)).toList();
    }

    /** Whether the child was looked after on some day of the year. */
    public boolean lookedAfter() {
        return all.stream().anyMatch(episode -> episode.isIn(year));
    }

    /** Whether the return says anything of the child. */
    public boolean isToldOf() {
        return lookedAfter() || unsaid.leaver(this).isPresent();
    }

    /** Whether the child is a girl. */
    public boolean isGirl() {
        return sexKnown() == Sex.FEMALE;
    }

    /** The sex as the return codes it: 1 and 2 before 2024/25, M and F since. */
    public String sex() {
        return YearCodes.sex(sexKnown(), year);
    }

    private Sex sexKnown() {
        return first(Described.class).map(fact -> fact.detail().sex()).orElse(Sex.UNKNOWN);
    }

    /** The days of the year or before on which the child counted as one who came alone and asked for asylum. */
    public Optional<Fact<Unaccompanied>> unaccompanied() {
        return story.all(Unaccompanied.class).stream()
                .filter(alone -> alone.day() <= year.last() && alone.happened().toDay() >= year.first())
                .findFirst();
    }

    /** The first fact of a kind. */
    public <D extends Detail> Optional<Fact<D>> first(Class<D> kind) {
        List<Fact<D>> facts = story.all(kind);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getFirst());
    }

    /** The last fact of a kind that began by this day. */
    public <D extends Detail> Optional<Fact<D>> lastBefore(Class<D> kind, int day) {
        return story.all(kind).stream().filter(fact -> fact.day() <= day).reduce((_, later) -> later);
    }

    /** The facts of a kind whose first day falls in the year. */
    public <D extends Detail> Stream<Fact<D>> inYear(Class<D> kind) {
        return story.all(kind).stream().filter(fact -> year.holds(fact.day()));
    }
}
