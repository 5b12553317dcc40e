package hearth.pages;

import java.util.List;

/**
 * What became of England's word between two days.
 *
 * @param from      the earlier day as it was typed
 * @param to        the later day as it was typed
 * @param between   the two days in words, or empty where nothing was asked yet
 * @param complaint what is wrong with a day that was typed, or empty
 * @param began     promises that are law on the later day and were not on the earlier, with the day on which they began
 * @param ended     promises that were law on the earlier day and are not on the later
 * @param changed   promises that say something else now
 * @param same      how many are the same on both days
 * @param unsure    how many cannot be compared, because their first day is not confirmed
 */
public record BookDiffPage(
        Links links,
        String from,
        String to,
        String between,
        String complaint,
        List<BookLine> began,
        List<BookLine> ended,
        List<Changed> changed,
        int same,
        int unsure) {

    public BookDiffPage {
        began = List.copyOf(began);
        ended = List.copyOf(ended);
        changed = List.copyOf(changed);
    }

    /** A promise that says something else now, question by question. */
    public record Changed(String id, String words, List<Line> lines) {

        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** One question, its old answer and its new one. */
    public record Line(String question, String before, String after) {}
}
