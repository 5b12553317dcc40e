package hearth.app.house;

import hearth.pages.day.TaskLine;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.record.FormKind;
import hearth.practice.work.Task;
import hearth.practice.work.Urgency;
import hearth.story.ChildId;
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
                record(task),
                depart(task));
    }

    /** Where what keeps it is written down, if this person may. */
    private String record(Task task) {
        return task.promise().terms().stream()
                .flatMap(term -> FormFor.acts(term.keptBy()))
                .map(act -> FormFor.of(act.kind(), task.promise()))
                .flatMap(Optional::stream)
                .filter(form -> may(form.form().deed()))
                .map(form -> form.address(task.child()))
                .findFirst()
                .orElse("");
    }

    /** Where somebody decides not to keep it this time, if the promise allows that and this person may. */
    private String depart(Task task) {
        return task.promise().excuses().isEmpty() || !may(Deed.EXCUSE)
                ? ""
                : Addresses.record(task.child(), FormKind.DECISION) + "?promise="
                        + task.promise().id();
    }

    private boolean may(Deed deed) {
        return person.roles().stream().anyMatch(role -> May.role(role, deed));
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
