package hearth.app.report;

import hearth.pages.TakeAway;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to take away, made when somebody asks for it and never before.
 *
 * @param shown its name and what it is, as a page says it
 * @param kind the kind of its content, for example {@code text/csv;charset=UTF-8}
 * @param content what writes it
 */
public record Take(TakeAway shown, String kind, Content content) {

    /** Writes a file of this council. */
    @FunctionalInterface
    public interface Content {
        void write(Council council, OutputStream out) throws IOException;
    }
}
