package hearth.pages;

import java.util.List;

/** One ambition, or one outcome, in the promise book, and its promises. */
public record BookChapter(String id, String name, String sentence, List<BookLine> promises) {

    public BookChapter {
        promises = List.copyOf(promises);
    }
}
