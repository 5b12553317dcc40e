package hearth.pages.day;

import java.util.List;

/** A page that says one thing, and where to go from there. */
public record PlainPage(Frame frame, String heading, List<String> says, List<Frame.Way> ways) {

    /** Copies the lists. */
    public PlainPage {
        says = List.copyOf(says);
        ways = List.copyOf(ways);
    }
}
