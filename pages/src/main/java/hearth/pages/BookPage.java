package hearth.pages;

import java.util.List;

/**
 * The promise book: everything England owes a child that Hearth can check, by ambition or by outcome.
 *
 * @param lookFor what was searched for, or empty
 * @param found   how many promises stand on the page
 * @param counts  how far the book has come, each a sentence
 */
public record BookPage(
        Links links, ReadBy by, String lookFor, int found, List<String> counts, List<BookChapter> chapters) {

    public BookPage {
        counts = List.copyOf(counts);
        chapters = List.copyOf(chapters);
    }
}
