package hearth.pages;

/**
 * Something wrong or doubtful in the file itself, once or many times, and how to put it right.
 *
 * @param rule     the rule's code, for example "101"
 * @param says     what is wrong, in a sentence
 * @param putRight what to do about it
 * @param places   the first places: "Header.csv, row 17, child 1042"
 */
public record FindingLine(String rule, String says, String putRight, int count, java.util.List<FindingPlace> places) {

    public FindingLine {
        places = java.util.List.copyOf(places);
    }
}
