package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.ChildDayPage;
import hearth.pages.day.Frame.Way;
import hearth.pages.day.LookedPage;
import hearth.pages.day.StoppedPage;
import hearth.practice.access.Access;
import hearth.practice.access.Breaking;
import hearth.practice.access.Deed;
import hearth.practice.access.GlassBroken.Ground;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.practice.record.FormKind;
import hearth.practice.work.MyWork;
import hearth.promises.Asking;
import hearth.store.Act;
import hearth.store.Look;
import hearth.store.Seen;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.London;
import hearth.story.Spoken;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One child: the record on one screen, or the page where somebody is stopped; and who looked. */
@Controller
final class ChildRoom {

    private static final String THIS_PAGE = "the child's page";
    private static final int LINES = 120;
    private static final int TASKS = 6;
    private static final int LOOKS = 200;
    private static final Set<FormKind> ELSEWHERE = EnumSet.of(FormKind.DOCUMENT, FormKind.TAKE_BACK, FormKind.REMEMBER);

    private final House house;
    private final Frames frames;

    ChildRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/child/{child}")
    View child(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @RequestParam(defaultValue = "short") String show,
            @RequestParam(defaultValue = "") String on) {
        ChildId id = new ChildId(child);
        Optional<LocalDate> knownOn = day(on);
        Seen<Story> seen = knownOn.map(day -> house.gate()
                        .asKnownAt(
                                me.person(), id, London.startOf(day.plusDays(1)).minusMillis(1), THIS_PAGE))
                .orElseGet(() -> house.gate().child(me.person(), id, THIS_PAGE).map(Told::story));
        return switch (seen) {
            case Seen.Open<Story>(var story, var access) -> page(me, request, story, access, show, knownOn);
            case Seen.Closed<Story>(var access) -> stopped(me, request, id, access, "", "", "");
            case Seen.NobodyThere<Story> _, Seen.NotTheirs<Story> _ -> throw new NotHereException();
        };
    }

    private View page(
            SignedIn me,
            HttpServletRequest request,
            Story story,
            Access.Open access,
            String show,
            Optional<LocalDate> on) {
        Person person = me.person();
        LocalDate today = on.orElse(house.today());
        Life life = new Life(story, today);
        Called called = new Called(story, today);
        var lines = life.lines(show);
        List<Story> siblings = house.gate().open(person, life.brothersAndSisters(), "named on another page").stream()
                .map(Told::story)
                .toList();
        TaskLines tasks = new TaskLines(person, today, Map.of());
        return PageView.of(
                "day/child-day",
                new ChildDayPage(
                        frames.around(me, request),
                        called.name(),
                        called.whole(),
                        life.about(),
                        story.child().text(),
                        Addresses.child(story.child()),
                        why(access),
                        life.said(),
                        life.home(),
                        new FamilyDrawing(story, siblings, today, house::nameOf).drawing(),
                        life.people(siblings, house::nameOf),
                        MyWork.of(List.of(story), Asking.on(today), house.catalogue()).tasks().stream()
                                .filter(task -> !tasks.isLongAgo(task))
                                .limit(TASKS)
                                .map(tasks::of)
                                .toList(),
                        writes(person, story, access),
                        drafts(person, story),
                        show,
                        on.map(LocalDate::toString).orElse(""),
                        on.map(day -> "This is the record as we knew it on " + Words.day(day) + ".")
                                .orElse(""),
                        lines.stream().limit(LINES).toList(),
                        Math.max(0, lines.size() - LINES),
                        looked(person, story, access),
                        May.person(person, access, Deed.GRANT) ? Addresses.child(story.child()) + "/closer" : ""));
    }

    private static String why(Access.Open access) {
        return switch (access.because()) {
            case Access.Because.Tied _ -> "";
            case Access.Because.Granted(var by) -> "This record is open to you by name: " + by.purpose() + ".";
            case Access.Because.InNeed(var by) ->
                "You opened this record in need, until %s. A privacy officer is told, and the child can see it."
                        .formatted(Words.moment(by.hours().end().orElseThrow()));
        };
    }

    private static List<Way> writes(Person person, Story story, Access.Open access) {
        Stream<Way> forms = Arrays.stream(FormKind.values())
                .filter(form -> !ELSEWHERE.contains(form))
                .filter(form -> May.person(person, access, form.deed()))
                .map(form -> new Way(RecordWords.button(form), Addresses.record(story.child(), form)));
        return Stream.concat(
                        forms,
                        Stream.of(
                                new Way("Papers, pictures and sounds", Addresses.child(story.child()) + "/documents")))
                .toList();
    }

    private List<Way> drafts(Person person, Story story) {
        return house.drafts().about(person, story.child()).stream()
                .map(draft -> new Way(
                        "%s, kept %s"
                                .formatted(
                                        Spoken.first(RecordWords.draft(draft.form())),
                                        Words.when(draft.saved(), house.today())),
                        "%s/record/%s/%s".formatted(Addresses.child(story.child()), draft.form(), draft.id())))
                .toList();
    }

    private static String looked(Person person, Story story, Access.Open access) {
        return May.person(person, access, Deed.READ_WHO_LOOKED) ? Addresses.child(story.child()) + "/looked" : "";
    }

    private View stopped(
            SignedIn me,
            HttpServletRequest request,
            ChildId id,
            Access.Closed access,
            String complaint,
            String ground,
            String reason) {
        String send = switch (access.glass()) {
            case MAY_BREAK -> Addresses.child(id) + "/break-glass";
            case MAY_NOT_BREAK -> "";
        };
        StoppedPage page = new StoppedPage(
                frames.around(me, request),
                id.text(),
                RecordWords.closed(access.why()),
                send,
                Arrays.stream(Ground.values())
                        .map(one -> new StoppedPage.Ground(one.name(), one.words()))
                        .toList(),
                complaint,
                ground,
                reason);
        return new PageView(new Sheet("day/stopped", page), HttpStatus.FORBIDDEN);
    }

    @PostMapping("/child/{child}/break-glass")
    View breakGlass(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason) {
        ChildId id = new ChildId(child);
        Optional<Ground> chosen = Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(ground))
                .findFirst();
        if (chosen.isEmpty()) {
            return stillStopped(me, request, id, "Say on what ground you open it.", ground, reason);
        }
        return switch (house.gate().breakGlass(me.person(), id, chosen.get(), reason)) {
            case Breaking.Broken _ -> new Redirect(Addresses.child(id));
            case Breaking.Refused(var why) -> stillStopped(me, request, id, why, ground, reason);
            case Breaking.NobodyThere _ -> throw new NotHereException();
        };
    }

    /** The page where somebody was stopped once more, as far as it is there for them. */
    private View stillStopped(
            SignedIn me, HttpServletRequest request, ChildId id, String complaint, String ground, String reason) {
        return switch (house.gate().child(me.person(), id, THIS_PAGE)) {
            case Seen.Open<Told> _ -> new Redirect(Addresses.child(id));
            case Seen.Closed<Told>(var access) -> stopped(me, request, id, access, complaint, ground, reason);
            case Seen.NobodyThere<Told> _, Seen.NotTheirs<Told> _ -> throw new NotHereException();
        };
    }

    @GetMapping("/child/{child}/looked")
    View looked(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, @PathVariable String child) {
        ChildId id = new ChildId(child);
        return switch (house.gate().whoLooked(me.person(), id, LOOKS)) {
            case Seen.Open<List<Look>>(var looks, var _) ->
                PageView.of(
                        "day/looked",
                        new LookedPage(
                                frames.around(me, request),
                                me.person().is(Role.CHILD) ? "Who looked at my record" : "Who looked at this record",
                                Addresses.child(id),
                                looks.stream().map(this::look).toList()));
            case Seen.Closed<List<Look>>(var access) -> stopped(me, request, id, access, "", "", "");
            case Seen.NobodyThere<List<Look>> _, Seen.NotTheirs<List<Look>> _ -> throw new NotHereException();
        };
    }

    private LookedPage.Look look(Look look) {
        return new LookedPage.Look(
                Words.when(look.at(), house.today()),
                look.who(),
                RecordWords.did(look.act()),
                RecordWords.said(look),
                look.act() == Act.BROKE_THE_GLASS ? "emergency" : look.act() == Act.REFUSED ? "stopped" : "");
    }

    private static Optional<LocalDate> day(String on) {
        try {
            return on.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
