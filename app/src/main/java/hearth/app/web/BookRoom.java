package hearth.app.web;

import hearth.app.report.TheBook;
import hearth.pages.ServedLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The promise book. */
@Controller
final class BookRoom {

    @GetMapping("/promises")
    View book() {
        return PageView.of("book", TheBook.page(ServedLinks.NO_RETURN));
    }

    @GetMapping("/promises/{promise}")
    View entry(@PathVariable String promise) {
        return PageView.of(
                "book-entry", TheBook.page(ServedLinks.NO_RETURN, promise).orElseThrow(NotHereException::new));
    }
}
