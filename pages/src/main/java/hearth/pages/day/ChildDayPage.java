package hearth.pages.day;

import hearth.pages.OwnWords;
import java.util.List;

/**
 * One child on one screen.
 *
 * @param name what the child likes to be called
 * @param legal the whole name and how to say it, where that says more
 * @param about age, since when the council looks after the child, and where they live
 * @param id the council's number
 * @param address the child's page
 * @param why why the record is open, where that has to be said
 * @param said what the child said last, newest first
 * @param home where the child lives
 * @param drawing who is there for the child, drawn
 * @param people the same as a list
 * @param next what is promised and not done
 * @param writes what this person may write down here
 * @param drafts what this person has begun to write
 * @param show "short" or "all"
 * @param on as known at the end of that day (2026-03-31), or empty
 * @param asKnown the same in words, or empty
 * @param lines the chronology, newest first
 * @param older how many lines are not shown
 * @param looked where it stands who looked at the record, or empty
 * @param closer where it stands who may see it, or empty
 */
public record ChildDayPage(
        Frame frame,
        String name,
        String legal,
        String about,
        String id,
        String address,
        String why,
        List<OwnWords> said,
        List<String> home,
        Genogram drawing,
        List<Person> people,
        List<TaskLine> next,
        List<Frame.Way> writes,
        List<Frame.Way> drafts,
        String show,
        String on,
        String asKnown,
        List<Line> lines,
        int older,
        String looked,
        String closer) {

    private static final int MOSTLY = 2;

    /** Copies the lists. */
    public ChildDayPage {
        said = List.copyOf(said);
        home = List.copyOf(home);
        people = List.copyOf(people);
        next = List.copyOf(next);
        writes = List.copyOf(writes);
        drafts = List.copyOf(drafts);
        lines = List.copyOf(lines);
    }

    /** What is written down most often: a button of its own for each. */
    public List<Frame.Way> writesMostly() {
        return writes.subList(0, Math.min(MOSTLY, writes.size()));
    }

    /** What else may be written down. */
    public List<Frame.Way> writesElse() {
        return writes.subList(Math.min(MOSTLY, writes.size()), writes.size());
    }

    /**
     * Somebody who is there for the child.
     *
     * @param what what they are to the child
     * @param who by name
     * @param address their page, where there is one, or empty
     * @param since since when, or empty
     */
    public record Person(String what, String who, String address, String since) {}

    /**
     * A line of the chronology.
     *
     * @param day when
     * @param words what happened
     * @param voice "child" for the child's own words, else empty
     * @param by who wrote it
     * @param analysis what workers think that it means
     * @param otherwise how the child remembers it
     */
    public record Line(
            String day, String words, String voice, String by, List<String> analysis, List<String> otherwise) {

        /** Copies the lists. */
        public Line {
            analysis = List.copyOf(analysis);
            otherwise = List.copyOf(otherwise);
        }
    }
}
