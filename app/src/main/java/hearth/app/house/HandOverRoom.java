package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.Frame.Way;
import hearth.pages.day.HandOverPage;
import hearth.pages.day.PlainPage;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.handover.HandOver;
import hearth.practice.handover.WhyLeft;
import hearth.practice.record.Author;
import hearth.practice.record.Writing;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.Recorded;
import hearth.story.Role;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a manager hands children over: one, or all of a worker who leaves. */
@Controller
final class HandOverRoom {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final House house;
    private final Frames frames;

    HandOverRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/hand-over")
    View workers(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") String done) {
        List<Way> workers = house.handOvers().workers(me.person()).entrySet().stream()
                .flatMap(one -> house.staffing().person(one.getKey()).stream()
                        .map(person -> new Way(
                                "%s, %s"
                                        .formatted(
                                                person.name(),
                                                one.getValue() == 1 ? "1 child" : one.getValue() + " children"),
                                "/hand-over/" + person.id())))
                .toList();
        String said = done.matches("[1-9]\\d{0,4}")
                ? (done.equals("1") ? "1 child is" : done + " children are") + " handed over."
                : "Of whom do you hand over children?";
        return PageView.of("day/plain", new PlainPage(frames.around(me, request), "Hand over", List.of(said), workers));
    }

    @GetMapping("/hand-over/{worker}")
    View children(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, @PathVariable String worker) {
        return PageView.of("day/hand-over", page(me, request, somebody(worker), Map.of(), ""));
    }

    @PostMapping("/hand-over/{worker}")
    View handOver(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String worker,
            @RequestParam Map<String, String> sent) {
        Person from = somebody(worker);
        Optional<LocalDate> day = day(sent.getOrDefault("day", ""));
        Optional<WhyLeft> why = Arrays.stream(WhyLeft.values())
                .filter(one -> Choices.sent(one).equals(sent.getOrDefault("why", "")))
                .findFirst();
        Map<ChildId, Person> to = to(me.person(), from, sent);
        if (day.isEmpty() || why.isEmpty() || to.isEmpty()) {
            return again(me, request, from, sent, why(day, why));
        }
        HandOver act = new HandOver(from.id(), day.get(), why.get(), ids(to));
        Writing writing = new Writing(
                id(sent),
                new Author(me.person().id(), me.person().name(), Role.TEAM_MANAGER),
                new Recorded.At(house.clock().instant(), 0));
        HandOver.Outcome outcome = house.handOvers()
                .handOver(me.person(), from, to, writing.id(), (ties, stories) -> act.children(ties, stories, writing));
        return switch (outcome) {
            case HandOver.Done done ->
                new Redirect("/hand-over?done=" + done.facts().size());
            case HandOver.Refused(var _, var refused) -> again(me, request, from, sent, refused);
        };
    }

    private View again(
            SignedIn me, HttpServletRequest request, Person from, Map<String, String> sent, String complaint) {
        return new PageView(
                new Sheet("day/hand-over", page(me, request, from, sent, complaint)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private HandOverPage page(
            SignedIn me, HttpServletRequest request, Person from, Map<String, String> sent, String complaint) {
        return new HandOverPage(
                frames.around(me, request),
                from.name(),
                "/hand-over/" + from.id(),
                sent.getOrDefault("day", Words.typed(house.today())),
                id(sent).toString(),
                Choices.of(WhyLeft.class),
                sent.getOrDefault("why", ""),
                others(from).stream()
                        .map(one -> new Way(one.name(), one.id().toString()))
                        .toList(),
                theirs(me.person(), from).stream()
                        .map(told -> child(told.story(), sent))
                        .toList(),
                complaint);
    }

    private HandOverPage.Child child(Story story, Map<String, String> sent) {
        Life life = new Life(story, house.today());
        Called called = new Called(story, house.today());
        return new HandOverPage.Child(
                called.name(),
                story.child().text(),
                called.age() + ". " + life.home().getFirst(),
                sent.getOrDefault("to." + story.child(), ""));
    }

    private List<Told> theirs(Person me, Person from) {
        return house.handOvers().children(me, from, "the children of a worker, to be handed over");
    }

    /** Who takes over whom: the one who was chosen for the child, or for all. */
    private Map<ChildId, Person> to(Person me, Person from, Map<String, String> sent) {
        Map<ChildId, Person> to = new TreeMap<>();
        for (Told told : theirs(me, from)) {
            ChildId child = told.story().child();
            String own = sent.getOrDefault("to." + child, "");
            String chosen = own.isEmpty() ? sent.getOrDefault("all", "") : own;
            others(from).stream()
                    .filter(one -> one.id().toString().equals(chosen))
                    .findFirst()
                    .ifPresent(one -> to.put(child, one));
        }
        return to;
    }

    private static Map<ChildId, PersonId> ids(Map<ChildId, Person> to) {
        Map<ChildId, PersonId> ids = new TreeMap<>();
        to.forEach((child, person) -> ids.put(child, person.id()));
        return ids;
    }

    /** Those who do the same work. */
    private List<Person> others(Person from) {
        return house.staffing().everybody().stream()
                .filter(one -> !one.id().equals(from.id()))
                .filter(one -> !Collections.disjoint(one.roles(), from.roles()))
                .toList();
    }

    private static String why(Optional<LocalDate> day, Optional<WhyLeft> why) {
        return day.isEmpty()
                ? "Say from which day, for example 4/1/2027. Maybe a digit is missing."
                : why.isEmpty()
                        ? "Say why. Maybe the list was passed over."
                        : "Say who takes over. Maybe nobody was chosen yet.";
    }

    private Person somebody(String worker) {
        try {
            return house.staffing()
                    .person(new PersonId(UUID.fromString(worker)))
                    .orElseThrow(NotHereException::new);
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
    }

    private static UUID id(Map<String, String> sent) {
        try {
            return UUID.fromString(sent.getOrDefault("id", ""));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), TYPED));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
