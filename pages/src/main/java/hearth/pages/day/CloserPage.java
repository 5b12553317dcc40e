package hearth.pages.day;

import hearth.pages.day.Frame.Way;
import java.util.List;

/**
 * Where a child's record is kept closer than others, and opened to people by name.
 *
 * @param name what the child likes to be called
 * @param back the child's page
 * @param send where the forms are sent
 * @param marks the ways in which it can be kept closer
 * @param leaves who was given leave by name
 * @param people to whom leave can be given
 * @param complaint why nothing was changed, or empty
 */
public record CloserPage(
        Frame frame,
        String name,
        String back,
        String send,
        List<Marked> marks,
        List<String> leaves,
        List<Way> people,
        String complaint) {

    /** Copies the lists. */
    public CloserPage {
        marks = List.copyOf(marks);
        leaves = List.copyOf(leaves);
        people = List.copyOf(people);
    }

    /**
     * One way in which it can be kept closer.
     *
     * @param mark as a form sends it
     * @param words what it is
     * @param means what it means for those who work with the child
     * @param stands "yes" where it is kept so, else empty
     */
    public record Marked(String mark, String words, String means, String stands) {}
}
