package hearth.app.house;

import hearth.pages.day.Frame;
import hearth.pages.day.Frame.Way;
import hearth.practice.access.Deed;
import hearth.practice.access.May;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What stands around each page. */
@Component
final class Frames {

    private static final String INVENTED = "Everybody here is invented: every child, every worker, the council itself.";

    private final House house;

    Frames(House house) {
        this.house = house;
    }

    /** Around a page for somebody who signed in. */
    Frame around(SignedIn me, HttpServletRequest request) {
        Person person = me.person();
        return new Frame(
                house.council(),
                notice(),
                person.name(),
                person.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
                request.getRequestURI(),
                ways(person),
                any(person, Deed.SEARCH) ? Addresses.SEARCH : "",
                token(request));
    }

    /** Around a page before anybody signed in. */
    Frame door(HttpServletRequest request) {
        return new Frame(house.council(), notice(), "", "", "", List.of(), "", token(request));
    }

    private String notice() {
        return switch (house.kind()) {
            case INVENTED -> INVENTED;
            case REAL -> "";
        };
    }

    private static List<Way> ways(Person person) {
        List<Way> ways = new ArrayList<>();
        if (person.is(Role.CHILD)) {
            ways.add(new Way("My page", "/home"));
        } else if (any(person, Deed.READ)) {
            ways.add(new Way("My work", "/my-work"));
        }
        if (any(person, Deed.HAND_OVER)) {
            ways.add(new Way("Hand over", "/hand-over"));
        }
        if (any(person, Deed.READ_AUDIT)) {
            ways.add(new Way("Alerts", "/alerts"));
        }
        if (any(person, Deed.ADMINISTER)) {
            ways.add(new Way("People", "/people"));
        }
        if (any(person, Deed.RUN_RETURNS)) {
            ways.add(new Way("Check a return", "/return"));
        }
        return ways;
    }

    private static boolean any(Person person, Deed deed) {
        return person.roles().stream().anyMatch(role -> May.role(role, deed));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
