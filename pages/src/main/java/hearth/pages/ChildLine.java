package hearth.pages;

import java.util.List;

/**
 * One child in a list.
 *
 * @param child the id the council uses; never a name
 * @param about who this is in a few words: "Age 11, looked after since March 2024"
 * @param told  what to know first, worst first; three lines at most in a list
 * @param more  how many more of these there are
 */
public record ChildLine(String child, String about, Tally tally, List<Told> told, int more) {

    public ChildLine {
        told = List.copyOf(told);
    }
}
