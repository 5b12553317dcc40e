package hearth.app.web;

import hearth.app.report.Council;
import hearth.app.report.TheBook;
import hearth.app.web.InHand.State;
import hearth.pages.BookDiffPage;
import hearth.pages.PromiseLine;
import hearth.pages.ReadBy;
import hearth.pages.ServedLinks;
import hearth.promises.Catalogue;
import hearth.promises.book.LawDiff;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The promise book. */
@Controller
final class BookRoom {

    private final Desk desk;
    private final Catalogue catalogue;
    private final TheBook book;

    BookRoom(Desk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.book = TheBook.of(catalogue);
    }

    @GetMapping("/promises")
    View book(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String here) {
        return PageView.of("book", book.page(links(here), ReadBy.marked(by), search.strip()));
    }

    @GetMapping("/promises/{promise}")
    View entry(@PathVariable String promise, @RequestParam(defaultValue = "") String here) {
        List<PromiseLine> kept =
                council(here).map(council -> TheBook.here(council, promise)).orElse(List.of());
        return PageView.of("book-entry", book.page(links(here), promise, kept).orElseThrow(NotHereException::new));
    }

    @GetMapping("/law-between")
    View between(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        ServedLinks links = ServedLinks.NO_RETURN;
        if (from.isEmpty() && to.isEmpty()) {
            return PageView.of("book-diff", asked(from, to, ""));
        }
        try {
            LawDiff diff = LawDiff.between(LocalDate.parse(from), LocalDate.parse(to), catalogue.all());
            return PageView.of("book-diff", TheBook.between(links, from, to, diff));
        } catch (DateTimeException _) {
            return PageView.of(
                    "book-diff", asked(from, to, "Both days are needed. Maybe one is not written as 2026-09-01."));
        }
    }

    private static BookDiffPage asked(String from, String to, String complaint) {
        return new BookDiffPage(ServedLinks.NO_RETURN, from, to, "", complaint, List.of(), List.of(), List.of(), 0, 0);
    }

    /** A return that was let go of since leaves only the book itself. */
    private ServedLinks links(String here) {
        return council(here).map(_ -> new ServedLinks(here)).orElse(ServedLinks.NO_RETURN);
    }

    private Optional<Council> council(String here) {
        return desk.has(here) && desk.find(here).state() instanceof State.Ready ready
                ? Optional.of(ready.council())
                : Optional.empty();
    }
}
