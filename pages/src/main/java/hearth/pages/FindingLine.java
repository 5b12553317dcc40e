package hearth.pages;

import hearth.returns.Severity;
import java.util.List;

/**
 * Something wrong or doubtful in the file itself, once or many times, and how to put it right.
 *
 * @param severity how much it matters
 * @param rule     the rule's code, for example "101"
 * @param says     what is wrong, in a sentence
 * @param putRight what to do about it
 * @param places   the first places: "Header.csv, row 17, child 1042"
 */
public record FindingLine(
        Severity severity, String rule, String says, String putRight, int count, List<FindingPlace> places) {

    public FindingLine {
        places = List.copyOf(places);
    }

    /** Whether nothing is wrong: it only says what was found, or what was done with it. */
    public boolean isNote() {
        return severity == Severity.NOTE;
    }
}
