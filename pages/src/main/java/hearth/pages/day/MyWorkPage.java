package hearth.pages.day;

import java.util.List;

/**
 * What is promised to my children and not done yet, worst first.
 *
 * @param today which day it is, in words
 * @param inShort how it stands, in one sentence
 * @param by how it is grouped: worst, day, child or promise
 * @param groups the tasks
 * @param more how many tasks stand on the next page, or 0
 * @param longAgo what was never done, more than a year ago
 * @param children my children, by name
 */
public record MyWorkPage(
        Frame frame,
        String today,
        String inShort,
        String by,
        List<Group> groups,
        int more,
        List<TaskLine> longAgo,
        List<MyChild> children) {

    /** Copies the lists. */
    public MyWorkPage {
        groups = List.copyOf(groups);
        longAgo = List.copyOf(longAgo);
        children = List.copyOf(children);
    }

    /** Tasks that belong together, under a heading. */
    public record Group(String heading, String mark, List<TaskLine> tasks) {

        /** Copies the list. */
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A child of mine.
     *
     * @param name what the child likes to be called
     * @param about age and home in a few words
     * @param waiting what waits, in words, or empty
     */
    public record MyChild(String name, String address, String about, String waiting) {}
}
