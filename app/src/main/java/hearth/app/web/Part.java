package hearth.app.web;

import java.util.Locale;

/** The parts of the work on one return, in order, in the words of the page that waits. */
enum Part {
    WAITING("Wait for another return to be done"),
    INVENTING("Invent a council and write its return"),
    READING("Read every table"),
    JUDGING("Set each promise beside each child"),
    SETTING("Look at each row, and set the pages");

    private static final double MB = 1e6;

    private final String words;

    Part(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** For example "120 of 400 children invented". */
    String soFar(long done, long inAll) {
        return switch (this) {
            case WAITING -> "Another return is being read. This one is next.";
            case INVENTING ->
                inAll < 2
                        ? "The first children are being invented."
                        : String.format(Locale.UK, "%,d of %,d children invented", done, inAll);
            case READING -> String.format(Locale.UK, "%.1f of %.1f MB read", done / MB, inAll / MB);
            case JUDGING -> String.format(Locale.UK, "%,d of %,d children judged", done, inAll);
            case SETTING -> "Nearly there.";
        };
    }
}
