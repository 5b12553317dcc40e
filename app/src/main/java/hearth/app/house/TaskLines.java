package hearth.app.house;

import hearth.pages.day.TaskLine;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.record.FormKind;
import hearth.practice.work.Task;
import hearth.practice.work.Urgency;
import hearth.promises.Keeper;
import hearth.promises.Term;
import hearth.story.ChildId;
import hearth.story.Visits.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Tasks as lines of a page. */
record TaskLines(Person person, LocalDate today, Map<ChildId, String> names) {

    TaskLine of(Task task) {
        return new TaskLine(
                names.getOrDefault(task.child(), task.child().text()),
                Addresses.child(task.child()),
                task.forTheChild(),
                task.forTheWorker(),
                task.keptBy(),
                Words.due(task.due(), today),
                mark(task.urgency()),
                word(task.urgency()),
                form(task).map(form -> Addresses.record(task.child(), form)).orElse(""));
    }

    /** The form in which what keeps it is written down, where there is a page for it and this person may use it. */
    private Optional<FormKind> form(Task task) {
        boolean visit = task.promise().terms().stream()
                .map(Term::keptBy)
                .anyMatch(keeper -> keeper instanceof Keeper.DoneBy by
                        && by.acts().stream().anyMatch(act -> act.kind().type() == Visit.class));
        return Optional.of(FormKind.VISIT)
                .filter(_ -> visit)
                .filter(form -> person.roles().stream().anyMatch(role -> May.role(role, form.deed())));
    }

    private static String word(Urgency urgency) {
        return switch (urgency) {
            case BROKEN -> "Late";
            case AT_RISK -> "Due soon";
            case LATER -> "Later";
        };
    }

    /** Whether it fell due so long ago that it is looked at apart from what can be done today. */
    boolean isLongAgo(Task task) {
        return task.urgency() == Urgency.BROKEN && task.due().isBefore(today.minusYears(1));
    }

    static String mark(Urgency urgency) {
        return switch (urgency) {
            case BROKEN -> "broken";
            case AT_RISK -> "at-risk";
            case LATER -> "later";
        };
    }
}
