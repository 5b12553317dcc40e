package hearth.app.check;

/** Cells of a table that somebody will open in a spreadsheet. */
public final class Cells {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    /** The same words, with an apostrophe before what a spreadsheet would take for a formula. */
    public static String safe(String words) {
        boolean isFormula = !words.isEmpty() && BEGINS_A_FORMULA.indexOf(words.charAt(0)) >= 0 && !isNumber(words);
        return isFormula ? "'" + words : words;
    }

    /** The words as they were before {@link #safe}. */
    public static String plain(String cell) {
        boolean wasSafe = cell.length() > 1 && cell.charAt(0) == '\'' && BEGINS_A_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return wasSafe ? cell.substring(1) : cell;
    }

    private static boolean isNumber(String words) {
        return words.matches("[-+]?\\d+([.]\\d+)?");
    }

    private Cells() {}
}
