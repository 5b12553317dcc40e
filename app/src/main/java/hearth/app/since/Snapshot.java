package hearth.app.since;

import java.util.List;
import java.util.Map;

/** What one check of a return said, now or earlier: its rules, its children and what was found in them. */
interface Snapshot {

    /** SSDA903 or CIN. */
    String kind();

    /** The year in which the collection year ends. */
    int year();

    /** The day on which it judged. */
    String asOf();

    /** How many children the return holds; more than are known here where the check listed only some. */
    int inReturn();

    /** Each rule, and how it came out: passed, failed or not-evaluated. */
    Map<String, String> rules();

    /** What was found in the return as a whole. */
    List<Said> whole();

    /** How many children are known. */
    int count();

    String id(int child);

    /** What tells the child apart from every other, whatever id it has; empty where nothing does. */
    String mark(int child);

    /** Whether this year's tables hold the child; others are known from last year's alone. */
    boolean isHere(int child);

    List<Said> found(int child);

    /** Whether every child of the return is known. */
    default boolean isComplete() {
        return count() >= inReturn();
    }
}
