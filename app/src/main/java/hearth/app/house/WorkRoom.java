package hearth.app.house;

import hearth.app.report.HomeWords;
import hearth.app.web.PageView;
import hearth.pages.day.MyWorkPage;
import hearth.pages.day.MyWorkPage.Group;
import hearth.pages.day.MyWorkPage.MyChild;
import hearth.practice.work.MyWork;
import hearth.practice.work.Task;
import hearth.practice.work.Urgency;
import hearth.promises.Asking;
import hearth.store.Told;
import hearth.story.Care.Placement;
import hearth.story.ChildId;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** My work: every promise to my children that is broken, at risk or due, worst first. */
@Controller
final class WorkRoom {

    private static final int AT_FIRST = 40;

    private final House house;
    private final Frames frames;

    WorkRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/my-work")
    View work(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "worst") String by,
            @RequestParam(defaultValue = "") String all) {
        LocalDate today = house.today();
        List<Story> stories = house.gate().mine(me.person(), "my work").stream()
                .map(Told::story)
                .toList();
        MyWork work = MyWork.of(stories, Asking.on(today), house.catalogue());
        Map<ChildId, String> names = new LinkedHashMap<>();
        stories.forEach(story -> names.put(story.child(), new Called(story, today).name()));
        TaskLines lines = new TaskLines(me.person(), today, names);
        MyWork now = new MyWork(
                work.tasks().stream().filter(task -> !lines.isLongAgo(task)).toList());
        List<Task> shown = all.isEmpty() ? firstOf(now) : now.tasks();
        return PageView.of(
                "day/my-work",
                new MyWorkPage(
                        frames.around(me, request),
                        Words.weekday(today),
                        inShort(now, stories.size()),
                        by,
                        groups(new MyWork(shown), by, lines),
                        now.tasks().size() - shown.size(),
                        work.tasks().stream()
                                .filter(lines::isLongAgo)
                                .map(lines::of)
                                .toList(),
                        stories.stream().map(story -> mine(story, today, now)).toList()));
    }

    /** What is broken or at risk, and of the rest as much as fits on a page. */
    private static List<Task> firstOf(MyWork work) {
        long pressing = work.count(Urgency.BROKEN) + work.count(Urgency.AT_RISK);
        return work.tasks().stream().limit(Math.max(AT_FIRST, pressing)).toList();
    }

    private static List<Group> groups(MyWork work, String by, TaskLines lines) {
        List<Group> groups = new ArrayList<>();
        switch (by) {
            case "day" -> work.byDay().forEach((day, tasks) -> groups.add(group(Words.weekday(day), tasks, lines)));
            case "child" ->
                work.byChild()
                        .forEach((child, tasks) ->
                                groups.add(group(lines.names().getOrDefault(child, child.text()), tasks, lines)));
            case "promise" ->
                work.byPromise()
                        .forEach((_, tasks) -> groups.add(group(tasks.getFirst().forTheWorker(), tasks, lines)));
            default -> {
                for (Urgency urgency : Urgency.values()) {
                    List<Task> tasks = work.tasks().stream()
                            .filter(task -> task.urgency() == urgency)
                            .toList();
                    if (!tasks.isEmpty()) {
                        groups.add(group(urgency.words(), tasks, lines));
                    }
                }
            }
        }
        return groups;
    }

    private static Group group(String heading, List<Task> tasks, TaskLines lines) {
        return new Group(
                heading,
                TaskLines.mark(tasks.getFirst().urgency()),
                tasks.stream().map(lines::of).toList());
    }

    private static String inShort(MyWork work, int children) {
        long broken = work.count(Urgency.BROKEN);
        long soon = work.count(Urgency.AT_RISK);
        String whom = children == 1 ? "1 child" : children + " children";
        if (broken + soon == 0) {
            return "%s. Nothing is late, and nothing falls due in the next days.".formatted(whom);
        }
        return "%s. %s, and %s in the next days."
                .formatted(
                        whom,
                        broken == 0
                                ? "No promise is late"
                                : broken == 1 ? "1 promise is late" : broken + " promises are late",
                        soon == 1 ? "1 falls due" : soon + " fall due");
    }

    private static MyChild mine(Story story, LocalDate today, MyWork work) {
        Called called = new Called(story, today);
        long waiting = work.tasks().stream()
                .filter(task -> task.child().equals(story.child()) && task.urgency() == Urgency.BROKEN)
                .count();
        String home = called.now(Placement.class)
                .map(placement -> ", " + HomeWords.where(placement.detail().type()))
                .orElse("");
        return new MyChild(
                called.name(),
                Addresses.child(story.child()),
                called.age().replace("Age ", "") + home,
                waiting == 0 ? "" : waiting + " late");
    }
}
