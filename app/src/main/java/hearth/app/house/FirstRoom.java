package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.FirstPage;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where the first administrator is set up: once, by whoever can read the window in which Hearth was started. */
@Controller
final class FirstRoom {

    private static final int TRIES = 5;

    private final House house;
    private final Frames frames;
    private final FirstCode code;
    private int tries;

    FirstRoom(House house, Frames frames, FirstCode code) {
        this.house = house;
        this.frames = frames;
        this.code = code;
    }

    /** The code that was printed; empty where there is an administrator already. */
    public record FirstCode(String text) {}

    @GetMapping("/first")
    View first(HttpServletRequest request) {
        if (isDone()) {
            throw new NotHereException();
        }
        return PageView.of("day/first", new FirstPage(frames.door(request), "", "", ""));
    }

    @PostMapping("/first")
    synchronized View set(
            HttpServletRequest request,
            @RequestParam(name = "code", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "username", defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String password) {
        if (isDone()) {
            throw new NotHereException();
        }
        return why(typed, name, userName, password)
                .<View>map(complaint -> new PageView(
                        new Sheet("day/first", new FirstPage(frames.door(request), complaint, name, userName)),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> letIn(name.strip(), userName.strip(), password));
    }

    private Optional<String> why(String typed, String name, String userName, String password) {
        if (!isTheCode(typed.strip())) {
            tries++;
            return Optional.of(
                    tries < TRIES
                            ? "The code is another one. Maybe a letter is missing."
                            : "The code was wrong %d times and is good for nothing now. Start Hearth again for a new one."
                                    .formatted(TRIES));
        }
        if (name.isBlank() || userName.isBlank()) {
            return Optional.of("A name and a user name are needed. Maybe a field was passed over.");
        }
        return Passwords.whyNot(password, userName.strip());
    }

    private View letIn(String name, String userName, String password) {
        Person administrator =
                new Person(new PersonId(UUID.randomUUID()), name, house.authority(), Set.of(Role.ADMINISTRATOR));
        if (!house.staffing().first(administrator)
                || !house.accounts().open(administrator, administrator.id(), userName, Passwords.hash(password))) {
            throw new NotHereException();
        }
        return new Redirect("/sign-in");
    }

    private boolean isTheCode(String typed) {
        return tries < TRIES
                && MessageDigest.isEqual(
                        typed.getBytes(StandardCharsets.UTF_8), code.text().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isDone() {
        return code.text().isEmpty() || house.accounts().isAnybody();
    }
}
