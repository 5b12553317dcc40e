package hearth.pages;

import java.util.List;
import java.util.Locale;

/**
 * What the rules of the return say of it: what is to be put right, seen by rule, by child or by social worker.
 *
 * @param by how it is grouped
 * @param lookFor what was searched for, or empty
 * @param passed how many rules were passed
 * @param failed how many found something
 * @param broken those of them that are listed, the most children first
 * @param silent the rules that were not judged, and why
 * @param groups the children or social workers, most to put right first; empty where it is seen by rule
 */
public record RulesPage(
        Links links,
        ReturnSeen seen,
        By by,
        String lookFor,
        int passed,
        int failed,
        List<RuleLine> broken,
        List<Silent> silent,
        List<Group> groups,
        Paging paging) {

    public RulesPage {
        broken = List.copyOf(broken);
        silent = List.copyOf(silent);
        groups = List.copyOf(groups);
    }

    /** How what is to be put right is grouped. */
    public enum By {
        RULE("By rule"),
        CHILD("By child"),
        WORKER("By social worker");

        private final String title;

        By(String title) {
            this.title = title;
        }

        /** The words on the way to it. */
        public String title() {
            return title;
        }

        /** The word in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A rule that found something.
     *
     * @param code the rule's code
     * @param isQuestion whether what it finds may be right
     * @param rows how many rows it found
     * @param children how many children they are about
     * @param explained for how many of them a reason was given
     */
    public record RuleLine(
            String code, String about, String says, boolean isQuestion, long rows, int children, int explained) {}

    /**
     * Rules that were not judged.
     *
     * @param why in a sentence
     * @param codes the rules
     */
    public record Silent(String why, List<String> codes) {
        public Silent {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A child, or the children of one social worker.
     *
     * @param name the child's id, or the worker's
     * @param isChild whether it is a child, who has a page
     * @param rows how many rows are to be put right
     * @param children the children, with how many rows each
     */
    public record Group(String name, boolean isChild, int rows, List<String> codes, List<String> children) {
        public Group {
            codes = List.copyOf(codes);
            children = List.copyOf(children);
        }
    }

    /** How many rules were not judged. */
    public int notJudged() {
        return silent.stream().mapToInt(group -> group.codes().size()).sum();
    }
}
