package hearth.returns.ssda903;

import java.io.IOException;

/** A quotation mark opens in a row and does not close in it. */
final class StrayQuoteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    StrayQuoteException(long line) {
        this.line = line;
    }

    /** The line of the file at which the row begins; the first line is 1. */
    long line() {
        return line;
    }
}
