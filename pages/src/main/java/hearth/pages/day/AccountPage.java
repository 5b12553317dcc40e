package hearth.pages.day;

import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * One person's account: what they are here, their password, and whether they can sign in.
 *
 * @param name by name
 * @param userName what they type to sign in, or empty where they cannot
 * @param send where the forms are sent
 * @param roles what somebody can be here
 * @param chosen what they are
 * @param complaint why something was not done, or empty
 * @param done what was done just now, or empty
 */
public record AccountPage(
        Frame frame,
        String name,
        String userName,
        String send,
        List<Way> roles,
        List<String> chosen,
        String complaint,
        String done) {

    /** Copies the lists. */
    public AccountPage {
        roles = List.copyOf(roles);
        chosen = List.copyOf(chosen);
    }
}
