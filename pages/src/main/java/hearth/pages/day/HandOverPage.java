package hearth.pages.day;

import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * Where the children of one worker are handed over to others.
 *
 * @param worker by name
 * @param send where the form is sent
 * @param today the day, as 22/11/2026
 * @param id of the act, made when the page was opened
 * @param reasons why somebody no longer works with a child
 * @param reason what was chosen before
 * @param others who may take over
 * @param children whom there is to hand over
 * @param complaint why it was not done, or empty
 */
public record HandOverPage(
        Frame frame,
        String worker,
        String send,
        String today,
        String id,
        List<Way> reasons,
        String reason,
        List<Way> others,
        List<Child> children,
        String complaint) {

    /** Copies the lists. */
    public HandOverPage {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
        children = List.copyOf(children);
    }

    /**
     * One child.
     *
     * @param name what the child likes to be called
     * @param id the council's number
     * @param about age and home
     * @param to who was chosen to take over, or empty
     */
    public record Child(String name, String id, String about, String to) {}
}
