package hearth.promises;

import hearth.promises.Due.Times;
import hearth.promises.Keeper.DoneBy;
import hearth.story.Days;
import hearth.story.Fact;
import hearth.story.Span;
import java.time.LocalDate;

/** How long something may last once more time was granted. */
final class Lengthening {

    private final Due.Lengthened due;
    private final Life life;
    private final DoneBy grants;

    private Lengthening(Due.Lengthened due, Life life) {
        this.due = due;
        this.life = life;
        this.grants = Keeper.doneBy(due.extension());
    }

    static Lengthening of(Due.Lengthened due, Life life) {
        return new Lengthening(due, life);
    }

    /** The deadline of what began then, with all that was granted before the day on which it was over. */
    Deadline deadline(Span start, int over) {
        Deadline deadline = due.usual().period().deadline(start);
        for (Fact<?> grant : life.done(due.extension())) {
            if (grant.day() >= start.fromDay() && grant.day() < over) {
                int last = day(deadline);
                if (due.times() == Times.AGAIN_AND_AGAIN) {
                    deadline = longer(Math.max(last, grant.day()));
                } else if (grant.day() <= last) {
                    return longer(last);
                }
            }
        }
        return deadline;
    }

    /** Whether no source would hold a grant, so that there may have been more time than is known. */
    boolean isUnknown(Span start) {
        int last = day(due.usual().period().deadline(start));
        return !life.covers(grants, start.fromDay(), last);
    }

    /** The longest that it can be, or none where more time can be granted again and again. */
    Deadline longest(Span start) {
        return due.times() == Times.ONCE_IN_TIME
                ? longer(day(due.usual().period().deadline(start)))
                : Deadline.NONE;
    }

    private Deadline longer(int last) {
        return due.longer().deadline(Days.on(last));
    }

    private static int day(Deadline deadline) {
        return deadline.date().map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(Span.OPEN);
    }
}
