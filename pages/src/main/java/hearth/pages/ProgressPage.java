package hearth.pages;

import java.util.List;

/**
 * The page that waits with you while a return is read.
 *
 * @param council what is being read
 * @param percent how far it is, from 0 to 100
 * @param soFar   in words: "214,000 of 1,500,000 rows, 11,420 children so far"
 * @param stop    the address that stops it
 */
public record ProgressPage(Links links, String council, int percent, String soFar, List<Step> steps, String stop) {

    public ProgressPage {
        steps = List.copyOf(steps);
    }
}
