package hearth.pages.day;

import java.util.List;

/**
 * A record that is there and closed to this person.
 *
 * @param id the council's number; no name is shown
 * @param why why it is closed
 * @param send where the glass is broken, or empty where it may not be
 * @param grounds on what grounds
 * @param complaint why it did not open, or empty
 * @param ground what was chosen before
 * @param reason what was written before
 */
public record StoppedPage(
        Frame frame,
        String id,
        String why,
        String send,
        List<Ground> grounds,
        String complaint,
        String ground,
        String reason) {

    /** Copies the list. */
    public StoppedPage {
        grounds = List.copyOf(grounds);
    }

    /** A ground, by the name that the form sends and in words. */
    public record Ground(String name, String words) {}
}
