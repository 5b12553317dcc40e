package hearth.app.web;

import hearth.app.report.Sheet;
import hearth.pages.Complaint;
import hearth.pages.ServedLinks;
import hearth.pages.StartPage;
import hearth.synthetic.InventedCouncil;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a return comes in. */
@Controller
public final class FrontRoom {

    private static final int CHILDREN_INVENTED = 400;
    private static final int COUNCILS = 10_000;
    private static final Complaint NOTHING_CHOSEN = new Complaint(
            "return", "No file was chosen.", "the files were dropped beside the box. Drop them on it, or choose them.");
    private static final Complaint CHOOSE_AGAIN = new Complaint(
            "return",
            "The files were let go of, because nothing was checked.",
            "choose them again: a browser does not send them twice by itself.");

    private final Desk desk;
    private final Workbench workbench;

    private final ObjectProvider<FirstView> firstView;

    FrontRoom(Desk desk, Workbench workbench, ObjectProvider<FirstView> firstView) {
        this.firstView = firstView;
        this.desk = desk;
        this.workbench = workbench;
    }

    /** What stands at the door, where it is not the return. */
    public interface FirstView {

        /** The first page for whoever comes. */
        View show(HttpServletRequest request);
    }

    @GetMapping("/")
    View first(HttpServletRequest request) {
        return firstView.getIfAvailable(() -> _ -> start()).show(request);
    }

    @GetMapping("/return")
    View start() {
        return PageView.of("start", new StartPage(ServedLinks.NO_RETURN, List.of()));
    }

    @PostMapping("/check")
    View check(HttpServletRequest request) throws IOException, ServletException {
        List<Complaint> complaints = new ArrayList<>();
        Wishes wishes = Wishes.read(name -> Objects.requireNonNullElse(request.getParameter(name), ""), complaints);
        Path place = workbench.placeForOne();
        Optional<Given> given = Upload.of(request.getParts(), wishes, place);
        if (given.isPresent() && complaints.isEmpty()) {
            return goTo(desk.begin(given.get()));
        }
        Workbench.clear(place);
        complaints.add(given.isEmpty() ? NOTHING_CHOSEN : CHOOSE_AGAIN);
        return again(complaints);
    }

    @PostMapping("/invented")
    View invented() {
        long seed = ThreadLocalRandom.current().nextInt(COUNCILS);
        InventedCouncil council = InventedCouncil.of(seed).lookingAfter(CHILDREN_INVENTED);
        return goTo(desk.begin(new Given.Invented(council, workbench.placeForOne())));
    }

    /** Where a browser ends up that asks again for the page to which a form was sent. */
    @GetMapping({"/check", "/invented"})
    View backToStart() {
        return new Redirect("/return");
    }

    @GetMapping("/forgotten")
    View forgotten() {
        return Troubles.trouble(
                HttpStatus.OK,
                "It is forgotten",
                "Hearth has let go of the return, and of everything that it said about it.");
    }

    @GetMapping("/accessibility")
    View accessibility() {
        return PageView.of("accessibility", ServedLinks.NO_RETURN);
    }

    private static View goTo(InHand inHand) {
        return new Redirect(new ServedLinks(inHand.id()).result());
    }

    private static View again(List<Complaint> complaints) {
        return new PageView(
                new Sheet("start", new StartPage(ServedLinks.NO_RETURN, complaints)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
