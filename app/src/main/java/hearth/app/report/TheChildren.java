package hearth.app.report;

import hearth.pages.ChildrenPage;
import hearth.pages.Links;
import hearth.pages.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The children of a council, those to look at first at the top, page by page. */
public final class TheChildren {

    static final int CHILDREN_A_PAGE = 50;

    /** All of them. */
    public static ChildrenPage page(Council council, Links links, int page) {
        return page(council, links, council.worstFirst(), page);
    }

    /** Those whose id holds these letters. */
    public static ChildrenPage search(Council council, Links links, String lookFor, int page) {
        String letters = lookFor.strip().toUpperCase(Locale.UK);
        if (letters.isEmpty()) {
            return page(council, links, page);
        }
        List<Integer> found = council.worstFirst().stream()
                .filter(child -> council.id(child).contains(letters))
                .toList();
        String asked = "?child=" + URLEncoder.encode(lookFor.strip(), StandardCharsets.UTF_8) + "&page=";
        return page(council, links, lookFor.strip(), found, page, number -> asked + number, "");
    }

    /** Some of them, with a page each in the report; how many are left out is said. */
    static ChildrenPage page(Council council, Links links, List<Integer> children, int page) {
        int all = council.worstFirst().size();
        String rest = children.size() == all
                ? ""
                : "This report has a page for the first %,d of %,d children. Every child is in verdicts.csv."
                        .formatted(children.size(), all);
        return page(council, links, "", children, page, links::children, rest);
    }

    private static ChildrenPage page(
            Council council,
            Links links,
            String lookFor,
            List<Integer> children,
            int page,
            IntFunction<String> address,
            String rest) {
        Paging paging = Paging.of(page, children.size(), CHILDREN_A_PAGE, address);
        return new ChildrenPage(
                links,
                council.seen(),
                lookFor,
                children.size(),
                children.stream()
                        .skip((paging.page() - 1L) * CHILDREN_A_PAGE)
                        .limit(CHILDREN_A_PAGE)
                        .map(child -> ChildLines.line(council, child))
                        .toList(),
                rest,
                paging);
    }

    private TheChildren() {}
}
