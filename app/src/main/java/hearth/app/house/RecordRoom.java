package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.RecordPage;
import hearth.practice.access.Access;
import hearth.practice.access.May;
import hearth.practice.record.Form;
import hearth.practice.record.FormKind;
import hearth.practice.record.Reading;
import hearth.store.Draft;
import hearth.store.Outcome;
import hearth.store.Seen;
import hearth.store.Told;
import hearth.story.ChildId;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/**
 * Where something is written down about a child. The id of what is written stands in the address from the first look at the
 * form, so that a draft finds its form again, and a form that is sent twice is written once.
 */
@Controller
final class RecordRoom {

    private final House house;
    private final Frames frames;

    RecordRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    /** What stands behind the question mark is filled in already: which promise a decision is about, say. */
    @GetMapping("/child/{child}/record/{form}")
    View begin(HttpServletRequest request, @PathVariable String child, @PathVariable String form) {
        String begun = Optional.ofNullable(request.getQueryString())
                .map(query -> "?" + query)
                .orElse("");
        return new Redirect(Addresses.record(new ChildId(child), kind(form)) + "/" + UUID.randomUUID() + begun);
    }

    @GetMapping("/child/{child}/record/{form}/{id}")
    View form(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id) {
        Sending sending = sending(me, child, form, id);
        Told told = open(sending, sending.child()).told();
        Optional<Draft> draft = house.drafts().of(me.person(), sending.child(), sending.id());
        Map<String, List<String>> fields = draft.map(Draft::fields).orElseGet(() -> fields(request, sending.child()));
        String saved = draft.map(begun -> "Kept " + Words.when(begun.saved(), house.today()))
                .orElse("");
        return PageView.of(
                "day/record",
                page(sending, told, fields)
                        .page(frames.around(me, request), saved, told.version(), List.of(), List.of()));
    }

    @PostMapping("/child/{child}/record/{form}/{id}")
    View send(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id) {
        Sending sending = sending(me, child, form, id);
        Open open = open(sending, sending.child());
        Map<String, List<String>> fields = fields(request, sending.child());
        FormPage page = page(sending, open.told(), fields);
        fields.put("child", children(sending, page));
        Reading reading = Form.read(sending.kind(), fields, house.today(), house.catalogue());
        return switch (reading) {
            case Reading.Mistaken(var mistakes) ->
                again(
                        page,
                        request,
                        mistakes.stream()
                                .map(one -> new RecordPage.Mistake(one.field(), one.expected(), one.maybe()))
                                .toList(),
                        List.of());
            case Reading.Read(var read) -> write(page, request, read);
        };
    }

    private View write(FormPage page, HttpServletRequest request, Form form) {
        Sending sending = page.sending();
        Map<ChildId, Open> open = new HashMap<>();
        form.about().children().forEach(child -> open.put(child, open(sending, child)));
        Writes writes = new Writes(house, sending, form, open, child -> seen(request, child));
        return switch (writes.all()) {
            case Writes.Came.Back(var field, var says, var maybe) ->
                again(page, request, List.of(new RecordPage.Mistake(field, says, maybe)), List.of());
            case Writes.Came.Meanwhile(var since) -> again(page, request, List.of(), since);
            case Writes.Came.Kept(var outcomes) -> {
                house.drafts().letGo(sending.me().person(), sending.id());
                yield written(sending, request, form, outcomes);
            }
        };
    }

    private View written(
            Sending sending, HttpServletRequest request, Form form, Map<ChildId, Outcome.Written> outcomes) {
        Map<ChildId, Story> now = new HashMap<>();
        form.about()
                .children()
                .forEach(child -> now.put(child, open(sending, child).told().story()));
        return PageView.of(
                "day/written",
                new Kept(house, now, outcomes).page(frames.around(sending.me(), request), sending, form));
    }

    /** Keeps what stands in the form, for its script (which needs no page back), or for "Finish later". */
    @PostMapping("/child/{child}/record/{form}/{id}/draft")
    Object draft(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id,
            @RequestHeader(name = "X-Draft", defaultValue = "") String script) {
        Sending sending = sending(me, child, form, id);
        if (!house.gate().lets(me.person(), sending.kind().deed(), sending.child())) {
            throw new NotHereException();
        }
        keep(sending, fields(request, sending.child()));
        return script.isEmpty()
                ? new Redirect(
                        request.getParameter("more") == null ? Addresses.child(sending.child()) : sending.address())
                : ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    @PostMapping("/child/{child}/record/{form}/{id}/let-go")
    View letGo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id) {
        Sending sending = sending(me, child, form, id);
        house.drafts().letGo(me.person(), sending.id());
        return new Redirect(Addresses.child(sending.child()));
    }

    private View again(
            FormPage page, HttpServletRequest request, List<RecordPage.Mistake> mistakes, List<String> changed) {
        Sending sending = page.sending();
        keep(sending, page.fields());
        long seen =
                changed.isEmpty() ? seen(request, sending.child()) : page.told().version();
        RecordPage again = page.page(frames.around(sending.me(), request), "", seen, mistakes, changed);
        return new PageView(new Sheet("day/record", again), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void keep(Sending sending, Map<String, List<String>> fields) {
        house.drafts()
                .keep(
                        sending.me().person(),
                        sending.id(),
                        sending.child(),
                        sending.kind().kebab(),
                        fields);
    }

    private FormPage page(Sending sending, Told told, Map<String, List<String>> fields) {
        List<ChildId> others = new Life(told.story(), house.today()).brothersAndSisters();
        List<Told> offered = house.gate().open(sending.me().person(), others, sending.page()).stream()
                .filter(other -> house.gate()
                        .lets(
                                sending.me().person(),
                                sending.kind().deed(),
                                other.story().child()))
                .toList();
        return new FormPage(house, sending, told, offered, fields);
    }

    private static List<String> children(Sending sending, FormPage page) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(sending.child()),
                        page.chosen().stream().map(other -> other.story().child()))
                .map(ChildId::text)
                .toList();
    }

    private Sending sending(SignedIn me, String child, String form, String id) {
        try {
            return new Sending(me, new ChildId(child), kind(form), UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
    }

    /** A document is sent in with its file: that has a room of its own. */
    private static FormKind kind(String form) {
        return FormKind.named(form).filter(kind -> kind != FormKind.DOCUMENT).orElseThrow(NotHereException::new);
    }

    /** A record that is open to the writer. */
    record Open(Told told, Access.Open access) {}

    /** The record, where it is open and the form is this person's to fill in; else as if nobody were there. */
    private Open open(Sending sending, ChildId child) {
        return switch (house.gate().child(sending.me().person(), child, sending.page())) {
            case Seen.Open<Told>(var told, var access)
            when May.person(sending.me().person(), access, sending.kind().deed()) -> new Open(told, access);
            case Seen<Told> _ -> throw new NotHereException();
        };
    }

    /** The version of a child's record that the writer had before them. */
    private static long seen(HttpServletRequest request, ChildId child) {
        String own = request.getParameter("seen." + child);
        String seen = own == null ? String.valueOf(request.getParameter("seen")) : own;
        return seen.matches("\\d{1,15}") ? Long.parseLong(seen) : 0;
    }

    /** What somebody typed; in whose record it was begun says the address, whatever the form says. */
    private static Map<String, List<String>> fields(HttpServletRequest request, ChildId child) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals("more") && !name.startsWith("seen")) {
                fields.put(
                        name,
                        Arrays.stream(values)
                                .map(one -> one.replace("\r\n", "\n"))
                                .toList());
            }
        });
        if (!fields.isEmpty()) {
            fields.merge("child", List.of(child.text()), (typed, own) -> typed);
        }
        return fields;
    }
}
