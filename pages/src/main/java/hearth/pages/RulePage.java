package hearth.pages;

import java.util.List;

/**
 * One rule in this return: what it asks, how to put it right, and each child's rows with those beside them.
 *
 * @param about what the rule is about
 * @param isQuestion whether what it finds may be right
 * @param years in which returns it stands
 * @param rows how many rows it found
 * @param children how many children they are about
 * @param shown some of the children
 */
public record RulePage(
        Links links,
        ReturnSeen seen,
        String code,
        String about,
        String says,
        String putRight,
        boolean isQuestion,
        String years,
        String state,
        long rows,
        int children,
        List<ChildRows> shown,
        Paging paging) {

    public RulePage {
        shown = List.copyOf(shown);
    }

    /**
     * One child.
     *
     * @param reason why it is right as it stands, if somebody said so
     * @param given when that was said
     */
    public record ChildRows(String child, List<RowsSeen> tables, String reason, String given) {
        public ChildRows {
            tables = List.copyOf(tables);
        }
    }
}
