package hearth.pages;

import java.util.List;

/** The promise book: everything England owes a child that Hearth can check, by ambition. */
public record BookPage(Links links, List<BookChapter> chapters) {

    public BookPage {
        chapters = List.copyOf(chapters);
    }
}
