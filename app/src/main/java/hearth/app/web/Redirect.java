package hearth.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** After a form: the browser is sent on to a page that it may ask for again. */
public record Redirect(String address) implements View {

    @Override
    public void render(@Nullable Map<String, ?> nothing, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
