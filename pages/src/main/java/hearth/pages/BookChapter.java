package hearth.pages;

import java.util.List;

/** One ambition in the promise book, and its promises. */
public record BookChapter(String id, String name, String sentence, List<BookEntry> promises) {

    public BookChapter {
        promises = List.copyOf(promises);
    }
}
