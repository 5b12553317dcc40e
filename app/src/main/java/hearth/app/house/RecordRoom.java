package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.RecordPage;
import hearth.practice.access.Access;
import hearth.practice.access.May;
import hearth.practice.chronology.Chronology;
import hearth.practice.record.Author;
import hearth.practice.record.Form;
import hearth.practice.record.FormKind;
import hearth.practice.record.Reading;
import hearth.practice.record.Writing;
import hearth.store.Draft;
import hearth.store.Outcome;
import hearth.store.Seen;
import hearth.store.Told;
import hearth.store.Write;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.Recorded;
import hearth.story.Sources;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> NOT_WRITTEN = Set.of("_csrf", "seen");

    private final House house;
    private final Frames frames;

    RecordRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/child/{child}/record/{form}")
    View begin(@PathVariable String child, @PathVariable String form) {
        FormKind kind = kind(form);
        return new Redirect(Addresses.record(new ChildId(child), kind) + "/" + UUID.randomUUID());
    }

    @GetMapping("/child/{child}/record/{form}/{id}")
    View form(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id) {
        Sending sending = sending(me, child, form, id);
        Told told = told(sending);
        Optional<Draft> draft = house.drafts().of(me.person(), sending.child(), sending.id());
        Map<String, String> fields = draft.map(begun -> first(begun.fields())).orElse(Map.of());
        String saved = draft.map(begun -> "Kept " + Words.when(begun.saved(), house.today()))
                .orElse("");
        return PageView.of(
                "day/record",
                page(sending, request, told.story(), told.version(), saved, fields, List.of(), List.of()));
    }

    @PostMapping("/child/{child}/record/{form}/{id}")
    View send(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String form,
            @PathVariable String id) {
        Sending sending = sending(me, child, form, id);
        Map<String, List<String>> fields = fields(request, sending.child());
        Open open = open(sending);
        Reading reading = Form.read(sending.kind(), fields, house.today(), house.catalogue());
        return switch (reading) {
            case Reading.Mistaken(var mistakes) ->
                again(
                        sending,
                        request,
                        open,
                        fields,
                        mistakes.stream()
                                .map(one -> new RecordPage.Mistake(one.field(), one.expected(), one.maybe()))
                                .toList(),
                        List.of());
            case Reading.Read(var read) -> write(sending, request, open, fields, read);
        };
    }

    private View write(
            Sending sending, HttpServletRequest request, Open open, Map<String, List<String>> fields, Form form) {
        Author author = Author.of(sending.me().person(), open.access());
        Writing writing =
                new Writing(sending.id(), author, new Recorded.At(house.clock().instant(), 0));
        List<Fact<?>> facts = form.toFacts(
                        writing, Map.of(sending.child(), open.told().story()))
                .getOrDefault(sending.child(), List.of());
        Write write = new Write(
                sending.id(),
                sending.child(),
                seen(request),
                facts.getFirst().provenance(),
                facts.stream()
                        .map(fact -> new Write.Entry(fact.id(), fact.detail(), fact.happened()))
                        .toList());
        return switch (house.gate().write(sending.me().person(), sending.kind().deed(), write)) {
            case Seen.Open<Outcome>(var outcome, var _) -> outcome(sending, request, open, fields, facts, outcome);
            case Seen.Closed<Outcome> _ -> new Redirect(Addresses.child(sending.child()));
            case Seen.NobodyThere<Outcome> _, Seen.NotTheirs<Outcome> _ -> throw new NotHereException();
        };
    }

    private View outcome(
            Sending sending,
            HttpServletRequest request,
            Open open,
            Map<String, List<String>> fields,
            List<Fact<?>> facts,
            Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written(var _, var recorded, var meanwhile) -> {
                house.drafts().letGo(sending.me().person(), sending.id());
                Story now = told(sending).story();
                yield PageView.of(
                        "day/written",
                        new Kept(house, now, recorded)
                                .page(frames.around(sending.me(), request), sending.kind(), facts, inWords(meanwhile)));
            }
            case Outcome.Changed(var _, var since) -> again(sending, request, open, fields, List.of(), inWords(since));
            case Outcome.Overlaps(var with) ->
                again(
                        sending,
                        request,
                        open,
                        fields,
                        List.of(new RecordPage.Mistake(
                                "day",
                                "Only one of these can be true at a time, and %s is already written down."
                                        .formatted(String.join(", ", inWords(List.of(with)))),
                                "Maybe one of the two days is wrong.")),
                        List.of());
            case Outcome.OtherWriteHasThisId _ ->
                again(
                        sending,
                        request,
                        open,
                        fields,
                        List.of(new RecordPage.Mistake(
                                "note",
                                "This form was sent before, with other words, and those stand in the record.",
                                "Maybe you went back: write what is new as a note of its own.")),
                        List.of());
            case Outcome.NotKept(var why) ->
                again(sending, request, open, fields, List.of(new RecordPage.Mistake("note", why, "")), List.of());
        };
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
        house.drafts()
                .keep(
                        me.person(),
                        sending.id(),
                        sending.child(),
                        sending.kind().kebab(),
                        fields(request, sending.child()));
        return script.isEmpty()
                ? new Redirect(Addresses.child(sending.child()))
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
            Sending sending,
            HttpServletRequest request,
            Open open,
            Map<String, List<String>> fields,
            List<RecordPage.Mistake> mistakes,
            List<String> changed) {
        house.drafts()
                .keep(
                        sending.me().person(),
                        sending.id(),
                        sending.child(),
                        sending.kind().kebab(),
                        fields);
        long seen = changed.isEmpty() ? seen(request) : open.told().version();
        RecordPage page = page(sending, request, open.told().story(), seen, "", first(fields), mistakes, changed);
        return new PageView(new Sheet("day/record", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private RecordPage page(
            Sending sending,
            HttpServletRequest request,
            Story story,
            long seen,
            String saved,
            Map<String, String> fields,
            List<RecordPage.Mistake> mistakes,
            List<String> changed) {
        String name = new Called(story, house.today()).name();
        return new RecordPage(
                frames.around(sending.me(), request),
                sending.kind().kebab(),
                RecordWords.heading(sending.kind(), name),
                name,
                sending.child().text(),
                Addresses.child(sending.child()),
                Addresses.record(sending.child(), sending.kind()) + "/" + sending.id(),
                seen,
                Words.typed(house.today()),
                saved,
                fields,
                mistakes,
                changed);
    }

    /** What is sent, by whom, about whom. */
    private record Sending(SignedIn me, ChildId child, FormKind kind, UUID id) {}

    /** A record that is open to the writer. */
    private record Open(Told told, Access.Open access) {}

    private Sending sending(SignedIn me, String child, String form, String id) {
        try {
            return new Sending(me, new ChildId(child), kind(form), UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
    }

    private static FormKind kind(String form) {
        return FormKind.named(form)
                .filter(kind -> kind == FormKind.VISIT || kind == FormKind.NOTE)
                .orElseThrow(NotHereException::new);
    }

    private Told told(Sending sending) {
        return open(sending).told();
    }

    /** The record, where it is open and the form is this person's to fill in; else as if nobody were there. */
    private Open open(Sending sending) {
        return switch (house.gate()
                .child(
                        sending.me().person(),
                        sending.child(),
                        "the form " + sending.kind().kebab())) {
            case Seen.Open<Told>(var told, var access)
            when May.person(sending.me().person(), access, sending.kind().deed()) -> new Open(told, access);
            case Seen<Told> _ -> throw new NotHereException();
        };
    }

    private static long seen(HttpServletRequest request) {
        String seen = String.valueOf(request.getParameter("seen"));
        return seen.matches("\\d{1,15}") ? Long.parseLong(seen) : 0;
    }

    /** What somebody typed; about which child says the address, whatever the form says. */
    private static Map<String, List<String>> fields(HttpServletRequest request, ChildId child) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_WRITTEN.contains(name)) {
                fields.put(
                        name,
                        Arrays.stream(values)
                                .map(one -> one.replace("\r\n", "\n"))
                                .toList());
            }
        });
        fields.put("child", List.of(child.text()));
        return fields;
    }

    private static Map<String, String> first(Map<String, List<String>> fields) {
        Map<String, String> first = new HashMap<>();
        fields.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.getFirst()));
        return first;
    }

    private static List<String> inWords(List<Fact<?>> facts) {
        return facts.isEmpty()
                ? List.of()
                : Chronology.of(Story.of(new ChildId(""), Sources.RECORD, facts)).lines().stream()
                        .map(line -> "%s, %s (%s)"
                                .formatted(
                                        Words.day(line.fact().happened().from()),
                                        line.words(),
                                        line.fact().provenance().author()))
                        .toList();
    }
}
