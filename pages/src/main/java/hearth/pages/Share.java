package hearth.pages;

import java.util.Locale;

/** A part of a whole, as an SVG length or in words: small numbers are people, not percentages. */
public final class Share {

    private static final int SMALL = 100;

    /** The part as a percentage that SVG accepts, of at most two decimals. */
    static String of(long part, long whole) {
        return percent(whole == 0 ? 0 : (double) part / whole);
    }

    /** The fraction as a percentage that SVG accepts. */
    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(fraction, 0, 1));
    }

    /** For example "2 of 3", or "1,204 of 1,310 (92%)" where there are enough to say so. */
    public static String inWords(long part, long whole) {
        String people = number(part) + " of " + number(whole);
        return whole < SMALL ? people : people + " (" + percentage(part, whole) + ")";
    }

    /** A number with its thousands marked. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String percentage(long part, long whole) {
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 100 && part < whole) {
            return "over 99%";
        }
        return rounded == 0 && part > 0 ? "under 1%" : rounded + "%";
    }

    private Share() {}
}
