package hearth.app.book;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Sets a page for paper as a PDF that a reader who hears it can walk through: tagged, with a title, a language, fonts
 * inside, and words for every picture (PDF/UA-1). It fetches nothing from anywhere.
 */
public final class Paper {

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Writes this page, which must be well-formed. */
    public static void write(String page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawings);
            builder.useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null);
            builder.useFont(() -> font(REGULAR), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font(BOLD), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static InputStream font(int weight) {
        String name = "atkinson-hyperlegible-next-%d.ttf".formatted(weight);
        return Objects.requireNonNull(Paper.class.getResourceAsStream(name), name);
    }

    private Paper() {}
}
