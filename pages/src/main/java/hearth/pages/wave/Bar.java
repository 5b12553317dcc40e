package hearth.pages.wave;

import java.util.Locale;

/**
 * A stretch of a line that runs from nothing to all, as SVG has it: percentages, so that one drawing fits a desk and a
 * phone.
 *
 * @param from  where it begins
 * @param width how long it is
 */
public record Bar(String from, String width) {

    /** Between two shares of the whole. */
    public static Bar between(double from, double to) {
        return new Bar(at(from), at(to - from));
    }

    /** A place on the line. */
    public static String at(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(share, 0, 1));
    }

    /** A share in whole per cent, as it is printed. */
    public static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** From here to there in per cent: "51% to 56%". */
    public static String range(double low, double high) {
        return "%.1f%% to %.1f%%".formatted(100 * low, 100 * high);
    }
}
