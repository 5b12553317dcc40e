package hearth.synthetic;

import hearth.returns.Progress;
import hearth.returns.write.ReturnYear;
import hearth.story.ChildId;
import hearth.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A council that does not exist, with children who live whole plausible childhoods. Everything hangs on the seed, the
 * year and the number of children: the same three always give the same council, on any machine and any number of cores,
 * and any one child can be invented without the others.
 */
public final class InventedCouncil {

    private static final int CHILDREN = 1_000;
    private static final int YEAR = 2026;

    private final long seed;
    private final int children;
    private final ReturnYear year;
    private final Lives lives;

    private InventedCouncil(long seed, int children, ReturnYear year) {
        this.seed = seed;
        this.children = children;
        this.year = year;
        this.lives = new Lives(seed, year, children);
    }

    /** A council that looks after 1,000 children at some time in the collection year 2026. */
    public static InventedCouncil of(long seed) {
        return new InventedCouncil(seed, CHILDREN, ReturnYear.of(YEAR));
    }

    /** The same council, looking after so many children at some time in its collection year. */
    public InventedCouncil lookingAfter(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "A council cannot look after %d children.%nMaybe 1,000 are meant.".formatted(count));
        }
        return new InventedCouncil(seed, count, year);
    }

    /** The same council in another collection year: 2026 runs from 1 April 2025 to 31 March 2026. */
    public InventedCouncil inYear(int ends) {
        return new InventedCouncil(seed, children, ReturnYear.of(ends));
    }

    /** Its name, which no council in England has. */
    public String name() {
        return CouncilNames.of(seed).name();
    }

    /** The code of the real council on whose ground it stands, so that places and distances are real. */
    public String ground() {
        return Ground.OWN_COUNCIL;
    }

    /** The collection year. */
    public int year() {
        return year.ends();
    }

    /** How many children it looks after at some time in the year: the first so many numbers. */
    public int childrenInYear() {
        return children;
    }

    /** All it writes about in this year's and last year's return: those who left last year, and young adults, too. */
    public int everyone() {
        return lives.size();
    }

    /** The id of the child with this number, from 0. */
    public ChildId child(int number) {
        return new ChildId("%s%07d".formatted(CouncilNames.of(seed).letters(), number + 1));
    }

    /** The story of the child with this number, as the record tells it after the last day of the year. */
    public Story story(int number) {
        return childhood(number).story();
    }

    /** The story of the child with this number, and what in it came late or not at all. */
    public Childhood childhood(int number) {
        return told(number, Chapters.all(this::idText), Kinds.ALL);
    }

    /** The stories of the children looked after in the year, one after the other, never all at once. */
    public Stream<Story> stories() {
        return stories(children);
    }

    /** The stories of the first so many. */
    public Stream<Story> stories(int count) {
        return IntStream.range(0, Math.min(count, everyone())).mapToObj(this::story);
    }

    /**
     * Writes the SSDA903 return of the year and of the year before under a folder, as {@code ssda903/2026/*.csv} and
     * {@code ssda903/2025/*.csv}, with what was planted ({@code truth.tsv}), the invented register ({@code homes.csv}) and
     * the places ({@code postcodes.csv}, {@code areas.csv}) beside them.
     */
    public Written writeReturn(Path folder, Progress progress) throws IOException {
        return writeReturn(folder, Leavers.PROVEN_BY_TWO_YEARS, progress);
    }

    /** The same, telling of these young people who left care. */
    public Written writeReturn(Path folder, Leavers leavers, Progress progress) throws IOException {
        return new ReturnFolder(this, folder, leavers).write(progress);
    }

    /** The outline of the child with this number. */
    Life life(int number) {
        return lives.of(number);
    }

    /** The childhood as far as a return tells of it: only those facts that a return is written from. */
    Childhood forReturn(int number) {
        return told(number, Chapters.forReturn(this::idText), Chapters.KINDS_FOR_RETURN);
    }

    private Childhood told(int number, List<Chapter> chapters, Kinds kinds) {
        Pen pen = new Pen(seed, number, year.last(), kinds);
        return Childhood.told(lives.of(number), child(number), chapters, pen);
    }

    private String idText(int number) {
        return child(number).text();
    }

    /**
     * What was written.
     *
     * @param children how many children and young people the two returns tell of
     * @param rows how many rows the two returns have together
     * @param end whether it was finished
     */
    public record Written(int children, long rows, End end) {}

    /** How writing ended. */
    public enum End {
        FINISHED,
        STOPPED
    }
}
