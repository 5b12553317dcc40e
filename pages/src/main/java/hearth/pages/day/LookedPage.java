package hearth.pages.day;

import java.util.List;

/**
 * Who looked at a child's record.
 *
 * @param heading of the page
 * @param back the child's page
 * @param looks the newest first
 */
public record LookedPage(Frame frame, String heading, String back, List<Look> looks) {

    /** Copies the list. */
    public LookedPage {
        looks = List.copyOf(looks);
    }

    /**
     * One time that somebody looked.
     *
     * @param when in words
     * @param who by name
     * @param did what they did
     * @param said why, or which page
     * @param mark "emergency" or "stopped" where it stands out, else empty
     */
    public record Look(String when, String who, String did, String said, String mark) {}
}
