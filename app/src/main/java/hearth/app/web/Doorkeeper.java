package hearth.app.web;

import hearth.app.report.Sheet;
import hearth.pages.ServedLinks;
import hearth.pages.TroublePage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Stands at the door of the site. A request comes in only under a name of this machine, so that no other site can point
 * its own name here; a form is taken only from our own pages; and every answer tells the browser to load nothing from
 * elsewhere, to run no script but ours, and to keep no copy of a child's page.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Doorkeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private static final Map<String, String> ALWAYS_SAID = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws IOException, ServletException {
        ALWAYS_SAID.forEach(response::setHeader);
        if (!isNameOfThisMachine(request)) {
            turnAway(
                    response,
                    HttpServletResponse.SC_MISDIRECTED_REQUEST,
                    "Hearth is not open under that name. Use http://localhost:" + request.getLocalPort() + " instead.");
        } else if (!HARMLESS.contains(request.getMethod()) && !isFromOurPages(request)) {
            turnAway(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Hearth takes forms only from its own pages, and this one came from somewhere else.");
        } else {
            further.doFilter(request, response);
        }
    }

    private static boolean isNameOfThisMachine(HttpServletRequest request) {
        @Nullable String host = request.getHeader("Host");
        if (host == null) {
            return false;
        }
        String port = ":" + request.getLocalPort();
        String name = host.toLowerCase(Locale.ROOT);
        Set<String> names = Set.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port);
        return names.contains(name) || (port.equals(":80") && names.contains(name + port));
    }

    /** Browsers say where a form comes from, and no page can make them say otherwise. */
    private static boolean isFromOurPages(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && origin.equals("http://" + request.getHeader("Host"));
    }

    private static void turnAway(HttpServletResponse response, int status, String why) throws IOException {
        TroublePage page = new TroublePage(ServedLinks.NO_RETURN, "Hearth did not let this in", why, List.of());
        response.setStatus(status);
        response.setContentType(PageView.HTML);
        response.setHeader("Cache-Control", "no-store");
        new Sheet("trouble", page).drawn().writeTo(response.getOutputStream());
    }
}
