package hearth.pages.wave;

import java.util.List;

/**
 * How far councils lie apart on one statement, region by region: a dot for each council whose figure may be told.
 *
 * @param words   the statement
 * @param all     the share of all children
 * @param regions the regions
 * @param lowest  the councils with the lowest share, ties in the order of the alphabet
 * @param highest those with the highest
 * @param untold  how many councils have a figure that is withheld
 */
public record Places(String words, double all, List<Region> regions, String lowest, String highest, long untold) {

    public Places {
        regions = List.copyOf(regions);
    }

    /** A region, its own share, and its councils'. */
    public record Region(String name, String share, List<String> dots, String from, String to, long told) {

        public Region {
            dots = List.copyOf(dots);
        }
    }

    /** Where all children lie. */
    public String allAt() {
        return Bar.at(all);
    }
}
