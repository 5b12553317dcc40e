package hearth.returns;

/**
 * How large the files of a return may be. The largest table of all England's 80,000 looked after children holds about
 * 15 MB and 400,000 rows, so that these leave room for many times the country and refuse what is not a return.
 */
public final class Limits {

    private static final long MB = 1 << 20;

    /** One file, unpacked, in bytes. */
    public static final long LARGEST_FILE = 512 * MB;

    /** All files of one zip, unpacked, in bytes. */
    public static final long LARGEST_ZIP = 4096 * MB;

    /** Rows of one table; what comes after them is not read. */
    public static final int MOST_ROWS = 2_000_000;

    /** Letters of all different values of one column; what comes after them is not read. */
    public static final int MOST_LETTERS = 1 << 25;

    /** Files in one zip or folder, those below it included. */
    public static final int MOST_FILES = 2_000;

    /** Folders are searched so many levels down. */
    public static final int DEEPEST_FOLDER = 5;

    /** A table packs 5 to 20 times smaller; beyond this, once it is large, it was made to harm. */
    static final int LARGEST_RATIO = 100;

    /** Below this size, in bytes, no ratio is suspicious. */
    static final long SUSPICIOUS_SIZE = 16 * MB;

    private Limits() {}

    /** A size as people say it. */
    public static String inWords(long bytes) {
        return bytes >= MB ? bytes / MB + " MB" : bytes + " bytes";
    }
}
