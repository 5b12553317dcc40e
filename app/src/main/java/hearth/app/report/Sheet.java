package hearth.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A page that is ready to be drawn.
 *
 * @param template the drawing, for example {@code child}
 * @param page what it shows
 */
public record Sheet(String template, Object page) {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page in HTML. */
    public Utf8ByteOutput drawn() {
        Utf8ByteOutput out = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", page, out);
        return out;
    }

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        drawn().writeTo(out);
    }
}
