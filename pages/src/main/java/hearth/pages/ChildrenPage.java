package hearth.pages;

import java.util.List;

/**
 * The children of the return, those to look at first at the top.
 *
 * @param lookFor what was searched for, or empty
 * @param found   how many children there are, or were found
 * @param rest    what is not in this list, in a sentence, or empty
 */
public record ChildrenPage(
        Links links, ReturnSeen seen, String lookFor, int found, List<ChildLine> children, String rest, Paging paging) {

    public ChildrenPage {
        children = List.copyOf(children);
    }
}
