package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.DocumentsPage;
import hearth.pages.day.DocumentsPage.Kept;
import hearth.pages.day.Frame.Way;
import hearth.practice.access.Access;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.record.Author;
import hearth.practice.record.FileSort;
import hearth.practice.record.Form;
import hearth.practice.record.FormKind;
import hearth.practice.record.Reading;
import hearth.practice.record.Writing;
import hearth.store.Outcome;
import hearth.store.Paper;
import hearth.store.Seen;
import hearth.store.Told;
import hearth.store.Write;
import hearth.story.ChildId;
import hearth.story.Fact;
import hearth.story.Notes.Document;
import hearth.story.Notes.DocumentKind;
import hearth.story.Recorded;
import hearth.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The papers, pictures and sounds of a child: what is kept, one of them, and where one more is given. */
@Controller
final class DocumentRoom {

    private static final String THIS_PAGE = "papers, pictures and sounds";
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final House house;
    private final Frames frames;

    DocumentRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/child/{child}/documents")
    View documents(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, @PathVariable String child) {
        return page(me, request, open(me, new ChildId(child)), HttpStatus.OK, "");
    }

    /** One of them, as it was given. No browser runs anything that may be in it. */
    @GetMapping("/child/{child}/document/{hash}")
    View document(@AuthenticationPrincipal SignedIn me, @PathVariable String child, @PathVariable String hash) {
        return switch (house.gate().document(me.person(), new ChildId(child), hash)) {
            case Seen.Open<Optional<Paper>>(var paper, var _) -> shown(paper.orElseThrow(NotHereException::new));
            case Seen<Optional<Paper>> _ -> throw new NotHereException();
        };
    }

    private static View shown(Paper paper) {
        ContentDisposition how = (paper.sort().isShownInPage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(fileName(paper), StandardCharsets.UTF_8)
                .build();
        return (_, _, response) -> {
            byte[] bytes = paper.bytes();
            response.setContentType(paper.sort().media());
            response.setHeader("Content-Disposition", how.toString());
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    private static String fileName(Paper paper) {
        String name = paper.name().replaceAll("[^\\p{L}\\p{N} ,()_-]", " ").strip();
        return name.substring(0, Math.min(80, name.length())) + paper.sort().ending();
    }

    /** One more. The id in the address is the one of the write: sent twice it is kept once. */
    @PostMapping("/child/{child}/documents/{id}")
    View keep(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String child,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file)
            throws IOException {
        Open open = open(me, new ChildId(child));
        if (!May.person(me.person(), open.access(), Deed.RECORD_DOCUMENT)) {
            throw new NotHereException();
        }
        Optional<MultipartFile> chosen = file.filter(one -> !one.isEmpty());
        if (chosen.isEmpty()) {
            return refused(me, request, open, "Choose the paper, picture or sound. Maybe the field was passed over.");
        }
        if (chosen.get().getSize() > FileSort.LARGEST) {
            return refused(me, request, open, "It is larger than 20 MB. Maybe a picture can be saved smaller.");
        }
        byte[] bytes = bytes(chosen.get());
        Optional<FileSort> sort = FileSort.of(bytes);
        return sort.isEmpty()
                ? refused(
                        me,
                        request,
                        open,
                        "It is no PDF, picture or sound that can be kept: what counts is what is in it, not its name."
                                + " Maybe it can be saved as a PDF.")
                : given(me, request, open, id(id), sort.get(), bytes);
    }

    private View given(SignedIn me, HttpServletRequest request, Open open, UUID id, FileSort sort, byte[] bytes) {
        ChildId child = open.story().child();
        if (!(house.gate().give(me.person(), child, sort, bytes) instanceof Seen.Open<String>(var hash, var _))) {
            throw new NotHereException();
        }
        Map<String, List<String>> fields = new HashMap<>();
        for (String field : List.of("name", "of", "day")) {
            fields.put(field, List.of(typed(request, field)));
        }
        fields.put("child", List.of(child.text()));
        fields.put("hash", List.of(hash));
        fields.put("media", List.of(sort.media()));
        return switch (Form.read(FormKind.DOCUMENT, fields, house.today(), house.catalogue())) {
            case Reading.Mistaken(var mistakes) ->
                refused(
                        me,
                        request,
                        open,
                        mistakes.getFirst().expected() + " "
                                + mistakes.getFirst().maybe());
            case Reading.Read(var form) -> written(me, request, open, id, form);
        };
    }

    private View written(SignedIn me, HttpServletRequest request, Open open, UUID id, Form form) {
        ChildId child = open.story().child();
        Author author = Author.of(me.person(), open.access());
        List<Fact<?>> facts = form.toFacts(
                        new Writing(id, author, new Recorded.At(house.clock().instant(), 0)),
                        Map.of(child, open.story()))
                .getOrDefault(child, List.of());
        Write write = new Write(
                id,
                child,
                open.version(),
                facts.getFirst().provenance(),
                facts.stream()
                        .map(fact -> new Write.Entry(fact.id(), fact.detail(), fact.happened()))
                        .toList());
        return switch (house.gate().write(me.person(), Deed.RECORD_DOCUMENT, write)) {
            case Seen.Open<Outcome>(Outcome.Written _, var _) -> new Redirect(Addresses.child(child) + "/documents");
            case Seen.Open<Outcome> _ ->
                refused(
                        me,
                        request,
                        open,
                        "It was sent before, with other words. Maybe you went back: load the page again.");
            case Seen<Outcome> _ -> throw new NotHereException();
        };
    }

    /** A record that is open to the reader. */
    private record Open(Story story, long version, Access.Open access) {}

    private Open open(SignedIn me, ChildId child) {
        return switch (house.gate().child(me.person(), child, THIS_PAGE)) {
            case Seen.Open<Told>(var told, var access) -> new Open(told.story(), told.version(), access);
            case Seen<Told> _ -> throw new NotHereException();
        };
    }

    private View refused(SignedIn me, HttpServletRequest request, Open open, String mistake) {
        return page(me, request, open, HttpStatus.UNPROCESSABLE_CONTENT, mistake);
    }

    private View page(SignedIn me, HttpServletRequest request, Open open, HttpStatus status, String mistake) {
        String address = Addresses.child(open.story().child());
        boolean may = May.person(me.person(), open.access(), Deed.RECORD_DOCUMENT);
        return new PageView(
                new Sheet(
                        "day/documents",
                        new DocumentsPage(
                                frames.around(me, request),
                                new Called(open.story(), house.today()).name(),
                                address,
                                may ? address + "/documents/" + UUID.randomUUID() : "",
                                Words.typed(house.today()),
                                mistake,
                                mistake.isEmpty() ? "" : typed(request, "name"),
                                kinds(),
                                open.story().all(Document.class).reversed().stream()
                                        .map(fact -> kept(address, fact))
                                        .toList())),
                status);
    }

    private static Kept kept(String address, Fact<Document> fact) {
        Document document = fact.detail();
        return new Kept(
                document.name(),
                words(document.of()).toLowerCase(java.util.Locale.UK) + ", "
                        + Words.day(fact.happened().from()),
                document.hash().isEmpty() ? "" : address + "/document/" + document.hash());
    }

    private static List<Way> kinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.UNKNOWN)
                .map(kind -> new Way(
                        words(kind),
                        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private static String words(DocumentKind kind) {
        return switch (kind) {
            case UNKNOWN, OTHER -> "Something else";
            case PHOTO_OF_THE_CHILD -> "A photo of the child";
            case THE_CHILDS_OWN -> "The child’s own: a drawing, a letter, a certificate";
            case COURT_ORDER -> "An order of a court";
            case PLAN -> "A plan";
            case REPORT -> "A report";
            case LETTER -> "A letter";
        };
    }

    private static byte[] bytes(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(FileSort.LARGEST);
        }
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
