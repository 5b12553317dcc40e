package hearth.pages.day;

import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * Who can sign in here, and where somebody new is let in.
 *
 * @param inShort how many there are, in a sentence
 * @param show what they are of whom the list speaks, or empty for everybody
 * @param roles what somebody can be here
 * @param people by name
 * @param more how many are not shown
 * @param complaint why somebody was not let in, or empty
 * @param name what was written before
 * @param userName what was written before
 * @param chosen what was chosen before
 */
public record StaffPage(
        Frame frame,
        String inShort,
        String show,
        List<Way> roles,
        List<One> people,
        int more,
        String complaint,
        String name,
        String userName,
        List<String> chosen) {

    /** Copies the lists. */
    public StaffPage {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        chosen = List.copyOf(chosen);
    }

    /** One of them. */
    public record One(String name, String address, String roles, String state) {}
}
