package hearth.pages;

import java.util.List;

/**
 * The return whose children a page speaks of, in one line at the page's head.
 *
 * @param council  the council, or the name of the folder where the return does not say
 * @param year     for example "1 April 2025 to 31 March 2026"
 * @param yearFrom how the year is known: "the year was given", or "the year was guessed from its dates"
 * @param judgedOn the day everything is judged on, for example "31 March 2026"
 * @param caution  what to bear in mind about that day, or empty
 * @param children how many children it holds
 * @param readings choices that Hearth made where the law or the return leaves one, each a sentence
 */
public record ReturnSeen(
        String council,
        String year,
        String yearFrom,
        String judgedOn,
        String caution,
        int children,
        List<String> readings) {

    public ReturnSeen {
        readings = List.copyOf(readings);
    }

    /** For example "1,204 children". */
    public String people() {
        return children == 1 ? "1 child" : Share.number(children) + " children";
    }
}
