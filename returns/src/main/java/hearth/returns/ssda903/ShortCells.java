package hearth.returns.ssda903;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The letters of a CSV file, of which only the beginning is handed on where there is no comma and no end of line for
 * very long: so a cell that two files or a picture run into hides neither its own row nor the next.
 */
final class ShortCells extends FilterReader {

    /** Longer than any value of a return, and short enough to be shown. */
    static final int LONGEST = 1000;

    private final Told told;
    private long line = 1;
    private int inCell;
    private long cut;
    private long firstLine;

    /** The letters of this file; it is told at the end how many cells were cut, if any were. */
    ShortCells(Reader whole, Told told) {
        super(whole);
        this.told = told;
    }

    /** Is told what was cut. */
    @FunctionalInterface
    interface Told {
        /** So many cells, the first of them in that line of the file, counted from 1. */
        void cut(long cells, long firstLine);
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (cut > 0) {
            told.cut(cut, firstLine);
            cut = 0;
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (true) {
            int came = in.read(into, offset, length);
            int kept = came <= 0 ? came : kept(into, offset, came);
            if (kept != 0 || length == 0) {
                return kept;
            }
        }
    }

    private int kept(char[] letters, int offset, int count) {
        int end = offset;
        for (int at = offset; at < offset + count; at++) {
            char letter = letters[at];
            boolean isOver = letter == ',' || letter == '\n' || letter == '\r';
            inCell = isOver ? 0 : inCell + 1;
            line += letter == '\n' ? 1 : 0;
            if (inCell <= LONGEST) {
                letters[end++] = letter;
            } else if (inCell == LONGEST + 1) {
                firstLine = cut == 0 ? line : firstLine;
                cut++;
            }
        }
        return end - offset;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int came = read(one, 0, 1);
        return came < 0 ? came : one[0];
    }
}
