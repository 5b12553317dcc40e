package hearth.app.house;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.FrontRoom.FirstView;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.Frame.Way;
import hearth.pages.day.PlainPage;
import hearth.pages.day.SignInPage;
import hearth.pages.day.SignInPage.Face;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first room: where people sign in, and from where each goes to their own. */
@Controller
final class HomeRoom implements FirstView {

    private final House house;
    private final Frames frames;

    HomeRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @Override
    public View show(HttpServletRequest request) {
        return request.getUserPrincipal() != null ? new Redirect("/home") : signIn(request, "");
    }

    @GetMapping("/sign-in")
    View signIn(HttpServletRequest request, @RequestParam(defaultValue = "") String again) {
        List<Face> faces = house.faces().stream().map(HomeRoom::face).toList();
        return PageView.of("day/sign-in", new SignInPage(frames.door(request), complaint(again), faces, password()));
    }

    /** Lets a page ask whether its reader is still signed in, and keeps them so. */
    @GetMapping("/still-here")
    ResponseEntity<Void> stillHere() {
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    @GetMapping("/home")
    View home(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        Person person = me.person();
        if (person.is(Role.CHILD)) {
            return house.gate().mine(person, "my page").stream()
                    .findFirst()
                    .<View>map(told -> new Redirect(Addresses.child(told.story().child())))
                    .orElseGet(() -> nothingYet(me, request));
        }
        if (any(person, Deed.READ)) {
            return new Redirect("/my-work");
        }
        if (any(person, Deed.ADMINISTER)) {
            return new Redirect("/people");
        }
        return any(person, Deed.READ_AUDIT) ? new Redirect("/alerts") : nothingYet(me, request);
    }

    private View nothingYet(SignedIn me, HttpServletRequest request) {
        return PageView.of(
                "day/plain",
                new PlainPage(
                        frames.around(me, request),
                        "Good to see you, " + me.person().name().split(" ", -1)[0],
                        List.of("The pages for your work are still being built. What is there already:"),
                        List.of(
                                new Way("The promise book: what the law says a child is owed", "/promises"),
                                new Way("What changed in the law between two days", "/law-between"))));
    }

    private String password() {
        return switch (house.kind()) {
            case INVENTED -> Demonstration.PASSWORD;
            case REAL -> "";
        };
    }

    private static boolean any(Person person, Deed deed) {
        return person.roles().stream().anyMatch(role -> May.role(role, deed));
    }

    private static String complaint(String again) {
        return switch (again) {
            case "" -> "";
            case "out" -> "You signed out. Nothing of what you saw is left on this page.";
            case "wrong" ->
                "The user name and the password do not belong together. Maybe a capital letter: a password counts them.";
            default ->
                again.matches("\\d{1,4}")
                        ? "There were too many tries. Wait %s seconds, then try again.".formatted(again)
                        : "";
        };
    }

    private static Face face(Person person) {
        Role role = person.roles().iterator().next();
        String words = role.words();
        return new Face(
                words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1),
                person.name(),
                Accounts.userName(person),
                sees(role));
    }

    private static String sees(Role role) {
        return switch (role) {
            case CHILD -> "what was promised to me, what I said, and who looked";
            case CARER -> "the child at home";
            case SOCIAL_WORKER -> "18 children, and what is promised to them";
            case TEAM_MANAGER -> "the children of a whole team";
            case REVIEWING_OFFICER -> "whether the council keeps its word";
            case PERSONAL_ADVISER -> "young people who leave care";
            case ADVOCATE -> "the young person who asked for one";
            case DATA_TEAM -> "returns";
            case COMMISSIONER_OF_SERVICES, NATIONAL_ANALYST -> "figures in which nobody can be found";
            case AUDITOR -> "who opened what, and why";
            case ADMINISTRATOR -> "accounts, and no child";
        };
    }
}
