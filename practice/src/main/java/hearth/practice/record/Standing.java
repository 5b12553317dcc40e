package hearth.practice.record;

import hearth.story.Days;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.Optional;

/** What goes on in a child's life, to be ended by what comes next. */
final class Standing {

    /** The last fact of this kind that began before this day and has no end. */
    static <D extends Detail> Optional<Fact<D>> on(Story story, Class<D> kind, LocalDate day) {
        return story.all(kind).stream()
                .filter(fact -> fact.happened().isOpen())
                .filter(fact -> fact.happened().from().isBefore(day))
                .reduce((_, later) -> later);
    }

    /** From its first day up to but not including this one. */
    static Days until(Fact<?> fact, LocalDate day) {
        return Days.between(fact.happened().from(), day);
    }

    private Standing() {}
}
