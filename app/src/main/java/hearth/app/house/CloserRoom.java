package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.CloserPage;
import hearth.pages.day.Frame.Way;
import hearth.practice.access.Deed;
import hearth.practice.access.Grant;
import hearth.practice.access.Mark;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Seen;
import hearth.store.Staffing.Closer;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.Days;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a manager keeps a child's record closer than others, and opens it to people by name. */
@Controller
final class CloserRoom {

    private final House house;
    private final Frames frames;

    CloserRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/child/{child}/closer")
    View closer(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, @PathVariable String child) {
        return PageView.of("day/closer", page(me, request, new ChildId(child), ""));
    }

    @PostMapping("/child/{child}/closer")
    View mark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String child,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String stands) {
        ChildId id = new ChildId(child);
        Mark chosen = Arrays.stream(Mark.values())
                .filter(one -> Choices.sent(one).equals(mark))
                .findFirst()
                .orElseThrow(NotHereException::new);
        boolean done = stands.equals("yes")
                ? house.staffing().mark(me.person(), id, chosen)
                : house.staffing().unmark(me.person(), id, chosen);
        if (!done) {
            throw new NotHereException();
        }
        return new Redirect(address(id));
    }

    @PostMapping("/child/{child}/closer/leave")
    View leave(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String address) {
        ChildId id = new ChildId(child);
        Optional<Person> person = people(me.person()).stream()
                .filter(one -> one.id().toString().equals(who))
                .findFirst();
        if (person.isEmpty() || purpose.isBlank()) {
            CloserPage page = page(me, request, id, "Say who, and what for. Maybe a field was passed over.");
            return new PageView(new Sheet("day/closer", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean given = house.staffing()
                .give(
                        me.person(),
                        new Grant.ToOneChild(
                                person.get().id(),
                                id,
                                address.equals("yes") ? Grant.Reach.STORY_AND_ADDRESS : Grant.Reach.STORY,
                                purpose.strip(),
                                Days.since(house.today()),
                                me.person().id()));
        if (!given) {
            throw new NotHereException();
        }
        return new Redirect(address(id));
    }

    private CloserPage page(SignedIn me, HttpServletRequest request, ChildId child, String complaint) {
        Closer closer = house.staffing().closer(me.person(), child).orElseThrow(NotHereException::new);
        return new CloserPage(
                frames.around(me, request),
                name(me.person(), child),
                Addresses.child(child),
                address(child),
                Arrays.stream(Mark.values())
                        .map(mark -> new CloserPage.Marked(
                                Choices.sent(mark),
                                words(mark),
                                means(mark),
                                closer.marks().contains(mark) ? "yes" : ""))
                        .toList(),
                closer.leaves().stream()
                        .map(leave -> "%s, since %s: %s"
                                .formatted(
                                        house.nameOf(leave.who().toString()),
                                        Words.day(leave.days().from()),
                                        leave.purpose()))
                        .toList(),
                people(me.person()).stream()
                        .map(one -> new Way(one.name(), one.id().toString()))
                        .toList(),
                complaint);
    }

    private String name(Person me, ChildId child) {
        return switch (house.gate().child(me, child, "who may see it")) {
            case Seen.Open<Told>(var told, var _) -> new Called(told.story(), house.today()).name();
            case Seen<Told> _ -> throw new NotHereException();
        };
    }

    /** Those whose work is with children, save whoever gives the leave. */
    private List<Person> people(Person me) {
        return house.staffing().everybody().stream()
                .filter(one -> !one.id().equals(me.id()) && !one.is(Role.CHILD))
                .filter(one -> one.roles().stream().anyMatch(role -> May.role(role, Deed.READ)))
                .toList();
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case RESTRICTED -> "Restricted";
            case SEALED -> "Sealed";
            case SAID_NO -> "The answer to sharing was no";
            case PROTECTED_ADDRESS -> "Protected address";
        };
    }

    private static String means(Mark mark) {
        return switch (mark) {
            case RESTRICTED ->
                "To everybody without leave by name it is as if the child were not there: no page, no search, no count.";
            case SEALED ->
                "It is closed to every tie, the child’s too: after an adoption the law has a way of its own.";
            case SAID_NO ->
                "Only those who by law must know it still see it: the worker, the manager, the reviewing officer, the adviser.";
            case PROTECTED_ADDRESS ->
                "Where the child lives is shown to the child, the carer, the worker and the manager, and to nobody else.";
        };
    }

    private static String address(ChildId child) {
        return Addresses.child(child) + "/closer";
    }
}
