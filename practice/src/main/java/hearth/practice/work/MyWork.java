package hearth.practice.work;

import hearth.promises.Asking;
import hearth.promises.Catalogue;
import hearth.promises.Judged;
import hearth.promises.Keeper;
import hearth.promises.Occasion;
import hearth.promises.Verdict;
import hearth.story.ChildId;
import hearth.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is promised to these children and not done: broken first, the longest waiting before the others; then what falls
 * due soon; then the rest, by day. What can no longer be done, because the next time has come and was kept, is history:
 * it stands in the child's record and not here.
 *
 * @param tasks worst first
 */
public record MyWork(List<Task> tasks) {

    private static final Comparator<Task> WORST_FIRST = Comparator.comparing(Task::urgency)
            .thenComparing(Task::due)
            .thenComparing(Task::child)
            .thenComparing(task -> task.promise().id());

    /** Copies the list. */
    public MyWork {
        tasks = List.copyOf(tasks);
    }

    /** The work for these children on that day. */
    public static MyWork of(Collection<Story> stories, Asking asking, Catalogue catalogue) {
        Map<ChildId, List<Judged>> verdicts = new LinkedHashMap<>();
        stories.forEach(story -> verdicts.put(story.child(), catalogue.check(story, asking)));
        return of(verdicts, asking);
    }

    /** The same, from verdicts that are known already. */
    public static MyWork of(Map<ChildId, List<Judged>> verdicts, Asking asking) {
        return new MyWork(verdicts.entrySet().stream()
                .flatMap(one -> tasks(one.getKey(), one.getValue(), asking))
                .sorted(WORST_FIRST)
                .toList());
    }

    /** How many stand so. */
    public long count(Urgency urgency) {
        return tasks.stream().filter(task -> task.urgency() == urgency).count();
    }

    /** By the day on which they fall due, earliest first. */
    public Map<LocalDate, List<Task>> byDay() {
        return grouped(tasks.stream().sorted(Comparator.comparing(Task::due)), Task::due);
    }

    /** By child: first the child for whom the worst is waiting. */
    public Map<ChildId, List<Task>> byChild() {
        return grouped(tasks.stream(), Task::child);
    }

    /** By the promise's id: first the promise that waits worst. */
    public Map<String, List<Task>> byPromise() {
        return grouped(tasks.stream(), task -> task.promise().id());
    }

    private static Stream<Task> tasks(ChildId child, List<Judged> verdicts, Asking asking) {
        Map<String, Integer> settled = settled(verdicts);
        Map<String, Judged> broken = new HashMap<>();
        List<Task> tasks = new ArrayList<>();
        for (Judged judged : verdicts) {
            String promise = judged.promise().id();
            switch (judged.verdict()) {
                case Verdict.NotYetDue(var occasion) ->
                    due(judged)
                            .ifPresent(day ->
                                    tasks.add(new Task(child, judged, day, urgency(occasion, day, asking.date()))));
                case Verdict.Broken(var occasion) -> {
                    if (occasion.owedFrom() > settled.getOrDefault(promise, Integer.MIN_VALUE) && canBeDone(judged)) {
                        broken.merge(promise, judged, MyWork::later);
                    }
                }
                case Verdict.Kept _,
                        Verdict.KeptLate _,
                        Verdict.Excused _,
                        Verdict.Lapsed _,
                        Verdict.CannotTell _,
                        Verdict.NotOwed _ -> {
                    // nothing is left to do
                }
            }
        }
        broken.values()
                .forEach(judged ->
                        due(judged).ifPresent(day -> tasks.add(new Task(child, judged, day, Urgency.BROKEN))));
        return tasks.stream();
    }

    /** For each promise the last time that it was kept or excused, however late: what was owed earlier is history. */
    private static Map<String, Integer> settled(List<Judged> verdicts) {
        Map<String, Integer> settled = new HashMap<>();
        for (Judged judged : verdicts) {
            switch (judged.verdict().word()) {
                case KEPT, KEPT_LATE, EXCUSED ->
                    settled.merge(
                            judged.promise().id(), judged.verdict().occasion().owedFrom(), Math::max);
                case NOT_YET_DUE, BROKEN, LAPSED, CANNOT_TELL, NOT_OWED -> {
                    // settles nothing
                }
            }
        }
        return settled;
    }

    /** What was written down on the day itself says that it was not done: nothing done later changes it. */
    private static boolean canBeDone(Judged judged) {
        return judged.promise().terms().stream().noneMatch(term -> term.keptBy() instanceof Keeper.Answered);
    }

    private static Judged later(Judged one, Judged other) {
        return one.verdict().occasion().owedFrom() > other.verdict().occasion().owedFrom() ? one : other;
    }

    private static Urgency urgency(Occasion occasion, LocalDate due, LocalDate today) {
        return Clock.of(occasion, due).isRunningOut(today, due) ? Urgency.AT_RISK : Urgency.LATER;
    }

    private static Optional<LocalDate> due(Judged judged) {
        return judged.verdict().occasion().due().date();
    }

    private static <K> Map<K, List<Task>> grouped(Stream<Task> tasks, Function<Task, K> by) {
        Map<K, List<Task>> groups = new LinkedHashMap<>();
        tasks.forEach(task ->
                groups.computeIfAbsent(by.apply(task), _ -> new ArrayList<>()).add(task));
        return groups;
    }
}
