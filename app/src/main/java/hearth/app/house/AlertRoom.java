package hearth.app.house;

import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.AlertsPage;
import hearth.store.Alerts.Raised;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The privacy officer's room: what was opened beyond what was open, and what was found about it. */
@Controller
final class AlertRoom {

    private final House house;
    private final Frames frames;

    AlertRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/alerts")
    View alerts(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        List<Raised> all = house.alerts().all(me.person());
        long open = all.stream().filter(one -> one.answer().isEmpty()).count();
        return PageView.of(
                "day/alerts",
                new AlertsPage(
                        frames.around(me, request),
                        open == 0
                                ? "Nothing waits for you to look at it."
                                : open == 1
                                        ? "1 waits for you to look at it."
                                        : open + " wait for you to look at them.",
                        all.stream().map(this::line).toList()));
    }

    @PostMapping("/alerts/{reference}")
    View answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String answer) {
        try {
            house.alerts().answer(me.person(), UUID.fromString(reference), answer);
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
        return new Redirect("/alerts");
    }

    private AlertsPage.Alert line(Raised raised) {
        return new AlertsPage.Alert(
                raised.alert().reference().toString(),
                raised.alert().trigger().words(),
                Words.when(raised.alert().at(), house.today()),
                raised.who(),
                raised.child(),
                raised.reason(),
                raised.answer().isEmpty() ? "" : raised.answer() + " (" + raised.answeredBy() + ")");
    }
}
