package hearth.returns;

/** Where in a return a finding is. */
public sealed interface Place {

    /** The return as a whole. */
    record InReturn() implements Place {}

    /**
     * One file.
     *
     * @param file its name, with the folders or the zip it was found in
     */
    record InFile(String file) implements Place {}

    /**
     * One table of one year.
     *
     * @param table the table's name, such as {@code Episodes}
     */
    record InTable(WhichYear year, String table, String file) implements Place {}

    /**
     * One row of a table.
     *
     * @param row   1 for the first row after the header line
     * @param child the child's id in the return, never a name; empty where the row names no child
     */
    record InRow(WhichYear year, String table, String file, int row, String child) implements Place {}
}
