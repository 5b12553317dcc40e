package hearth.app.house;

import hearth.app.web.PageView;
import hearth.pages.day.SearchPage;
import hearth.store.Hit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where a child is found by what somebody knows of them. What was typed is sent with the form and never stands in an address:
 * a child's name is in no history of a browser and in no log.
 */
@Controller
final class SearchRoom {

    private static final int MOST = 20;

    private final House house;
    private final Frames frames;

    SearchRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/search")
    View ask(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return page(me, request, "", "", List.of());
    }

    @PostMapping("/search")
    View search(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @RequestParam(name = "what", defaultValue = "") String typed) {
        String what = typed.strip();
        if (what.isEmpty()) {
            return ask(me, request);
        }
        List<SearchPage.Hit> hits = house.gate().search(me.person(), what, MOST).stream()
                .map(SearchRoom::hit)
                .toList();
        return page(me, request, what, inShort(hits.size()), hits);
    }

    private View page(
            SignedIn me, HttpServletRequest request, String typed, String inShort, List<SearchPage.Hit> hits) {
        return PageView.of("day/search", new SearchPage(frames.around(me, request), typed, inShort, hits));
    }

    private static String inShort(int hits) {
        return switch (hits) {
            case 0 -> "Nobody fits";
            case 1 -> "One child may be meant";
            case MOST -> "The " + MOST + " children who fit best";
            default -> hits + " children may be meant";
        };
    }

    /** Of a record that is closed no more is told than on the page where somebody is stopped: no name, and not why it fits. */
    private static SearchPage.Hit hit(Hit hit) {
        String id = hit.child().text();
        String address = Addresses.child(hit.child());
        return switch (hit) {
            case Hit.Open open ->
                new SearchPage.Hit(
                        open.name(),
                        id,
                        open.born()
                                .map(day -> "Born on " + Words.day(day) + ".")
                                .orElse("No day of birth is written down."),
                        open.why(),
                        address);
            case Hit.Closed closed ->
                new SearchPage.Hit("", id, RecordWords.closed(closed.access().why()), List.of(), address);
        };
    }
}
