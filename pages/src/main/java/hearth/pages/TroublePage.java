package hearth.pages;

import java.util.List;

/**
 * A page for when something is not there or did not work.
 *
 * @param says  what happened, and that nothing was lost
 * @param maybe what it may be, each a line that the page begins with "Maybe"
 */
public record TroublePage(Links links, String heading, String says, List<String> maybe) {

    public TroublePage {
        maybe = List.copyOf(maybe);
    }
}
