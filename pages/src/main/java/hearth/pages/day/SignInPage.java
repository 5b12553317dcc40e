package hearth.pages.day;

import java.util.List;

/**
 * Where people sign in.
 *
 * @param complaint why it did not work, or empty
 * @param faces one person in each role to sign in as by one press; none where people are real
 * @param password the password of all of them
 */
public record SignInPage(Frame frame, String complaint, List<Face> faces, String password) {

    /** Copies the list. */
    public SignInPage {
        faces = List.copyOf(faces);
    }

    /**
     * Somebody who does not exist.
     *
     * @param role what they are, with a capital
     * @param name their name
     * @param userName what they type to sign in
     * @param sees what there is to see for them, in a few words
     */
    public record Face(String role, String name, String userName, String sees) {}
}
