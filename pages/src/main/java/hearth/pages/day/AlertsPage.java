package hearth.pages.day;

import java.util.List;

/** What the privacy officer has to look at. */
public record AlertsPage(Frame frame, String inShort, List<Alert> alerts) {

    /** Copies the list. */
    public AlertsPage {
        alerts = List.copyOf(alerts);
    }

    /**
     * One alert.
     *
     * @param reference where it leads
     * @param what what happened, without a word about anybody
     * @param when in words
     * @param who who did it
     * @param child the council's number of the child
     * @param reason what they gave as their reason, or empty
     * @param answer what the officer found and who that was, or empty
     */
    public record Alert(
            String reference, String what, String when, String who, String child, String reason, String answer) {}
}
