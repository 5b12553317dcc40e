package hearth.pages;

import java.util.List;

/**
 * One page of the promise book.
 *
 * @param here how often it was kept here, where a return was given; otherwise empty
 */
public record BookEntryPage(Links links, BookEntry entry, List<PromiseLine> here) {

    public BookEntryPage {
        here = List.copyOf(here);
    }
}
