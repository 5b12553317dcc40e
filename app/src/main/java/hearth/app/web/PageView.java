package hearth.app.web;

import gg.jte.output.Utf8ByteOutput;
import hearth.app.report.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page on its way to a browser, which may show it and not keep it. */
public record PageView(Sheet sheet, HttpStatus status) implements View {

    public static final String HTML = "text/html;charset=UTF-8";

    /** A page as it should be. */
    public static PageView of(String template, Object page) {
        return new PageView(new Sheet(template, page), HttpStatus.OK);
    }

    @Override
    public void render(@Nullable Map<String, ?> nothing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput html = sheet.drawn();
        response.setStatus(status.value());
        response.setContentType(HTML);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
