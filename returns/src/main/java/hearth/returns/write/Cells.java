package hearth.returns.write;

/** Cells of a CSV file: one that holds a comma, a quote or a line's end stands in quotes. */
final class Cells {

    static String[] quoted(String... values) {
        String[] cells = values.clone();
        for (int at = 0; at < cells.length; at++) {
            cells[at] = quoted(cells[at]);
        }
        return cells;
    }

    private static String quoted(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    private Cells() {}
}
