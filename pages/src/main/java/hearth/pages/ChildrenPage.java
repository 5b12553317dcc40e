package hearth.pages;

import java.util.List;

/**
 * The children of the return, those to look at first at the top.
 *
 * @param lookFor what was searched for, or empty
 * @param found   how many children there are, or were found
 */
public record ChildrenPage(
        Links links, ReturnSeen seen, String lookFor, int found, List<ChildLine> children, Paging paging) {

    public ChildrenPage {
        children = List.copyOf(children);
    }
}
