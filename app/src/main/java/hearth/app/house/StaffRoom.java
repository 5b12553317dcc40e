package hearth.app.house;

import hearth.app.report.Sheet;
import hearth.app.web.NotHereException;
import hearth.app.web.PageView;
import hearth.app.web.Redirect;
import hearth.pages.day.AccountPage;
import hearth.pages.day.Frame.Way;
import hearth.pages.day.StaffPage;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Account;
import hearth.story.Spoken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The administrator's room: who can sign in, and as what. Of nobody’s record anything stands here. */
@Controller
final class StaffRoom {

    private static final int MOST = 200;

    private final House house;
    private final Frames frames;

    StaffRoom(House house, Frames frames) {
        this.house = house;
        this.frames = frames;
    }

    @GetMapping("/people")
    View people(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String show) {
        return PageView.of("day/staff", page(me, request, show, new Begun("", "", Set.of()), ""));
    }

    /** What somebody began to write about a person who is to be let in. */
    private record Begun(String name, String userName, Set<Role> roles) {}

    @PostMapping("/people")
    View letIn(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "username", defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "role", defaultValue = "") List<String> roles) {
        Begun begun = new Begun(name.strip(), userName.strip(), roles(roles));
        Optional<String> complaint = begun.name().isEmpty()
                ? Optional.of("A name is needed. Maybe a field was passed over.")
                : begun.roles().isEmpty()
                        ? Optional.of("Say what they are here. Maybe the box was not ticked.")
                        : whyNot(begun.userName(), password, Optional.empty());
        if (complaint.isPresent()) {
            return new PageView(
                    new Sheet("day/staff", page(me, request, "", begun, complaint.get())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Person person = new Person(new PersonId(UUID.randomUUID()), begun.name(), house.authority(), begun.roles());
        house.staffing().letIn(me.person(), person);
        house.accounts().open(me.person(), person.id(), begun.userName(), Passwords.hash(password));
        return new Redirect(address(person) + "?done=in");
    }

    @GetMapping("/people/{person}")
    View one(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String done) {
        return PageView.of("day/account", page(me, request, somebody(person), "", done(done)));
    }

    @PostMapping("/people/{person}")
    View be(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String person,
            @RequestParam(name = "role", defaultValue = "") List<String> roles) {
        Person one = somebody(person);
        Set<Role> chosen = roles(roles);
        if (chosen.isEmpty()) {
            return refused(
                    me, request, one, "Everybody here is something. Maybe the account is to be closed: see below.");
        }
        if (one.id().equals(me.person().id()) && !chosen.contains(Role.ADMINISTRATOR)) {
            return refused(me, request, one, "You would lock yourself out. Maybe another administrator can do it.");
        }
        house.staffing().letIn(me.person(), new Person(one.id(), one.name(), one.authority(), chosen));
        return new Redirect(address(one) + "?done=roles");
    }

    @PostMapping("/people/{person}/account")
    View account(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            @PathVariable String person,
            @RequestParam(name = "username", defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String password) {
        Person one = somebody(person);
        Optional<String> complaint = whyNot(userName.strip(), password, Optional.of(one));
        if (complaint.isPresent()) {
            return refused(me, request, one, complaint.get());
        }
        house.accounts().open(me.person(), one.id(), userName.strip(), Passwords.hash(password));
        return new Redirect(address(one) + "?done=account");
    }

    @PostMapping("/people/{person}/close")
    View close(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, @PathVariable String person) {
        Person one = somebody(person);
        if (one.id().equals(me.person().id())) {
            return refused(me, request, one, "You would lock yourself out. Maybe another administrator can do it.");
        }
        house.accounts().disable(me.person(), one.id());
        return new Redirect(address(one) + "?done=closed");
    }

    private View refused(SignedIn me, HttpServletRequest request, Person one, String why) {
        return new PageView(
                new Sheet("day/account", page(me, request, one, why, "")), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<String> whyNot(String userName, String password, Optional<Person> whose) {
        if (!userName.matches("[\\p{L}\\p{N}._@-]{3,100}")) {
            return Optional.of(
                    "A user name is 3 to 100 letters, digits, dots or dashes. Maybe there is a blank in \"%s\"."
                            .formatted(userName));
        }
        boolean taken = house.accounts()
                .named(userName)
                .filter(account ->
                        whose.filter(one -> one.id().equals(account.person())).isEmpty())
                .isPresent();
        return taken
                ? Optional.of("Somebody has the user name \"%s\" already. Maybe add a digit.".formatted(userName))
                : Passwords.whyNot(password, userName);
    }

    private StaffPage page(SignedIn me, HttpServletRequest request, String show, Begun begun, String complaint) {
        Map<PersonId, Account.State> accounts = house.accounts().states(me.person());
        List<Person> everybody = house.staffing().everybody();
        List<Person> some = everybody.stream()
                .filter(one -> show.isEmpty()
                        || one.roles().stream().anyMatch(role -> sent(role).equals(show)))
                .toList();
        return new StaffPage(
                frames.around(me, request),
                "%,d people, of whom %,d can sign in."
                        .formatted(
                                everybody.size(),
                                everybody.stream()
                                        .filter(one -> accounts.get(one.id()) == Account.State.OPEN)
                                        .count()),
                show,
                choices(),
                some.stream()
                        .limit(MOST)
                        .map(one -> new StaffPage.One(
                                one.name(),
                                address(one),
                                words(one),
                                accounts.get(one.id()) == Account.State.OPEN ? "" : "cannot sign in"))
                        .toList(),
                Math.max(0, some.size() - MOST),
                complaint,
                begun.name(),
                begun.userName(),
                begun.roles().stream().map(StaffRoom::sent).toList());
    }

    private AccountPage page(SignedIn me, HttpServletRequest request, Person one, String complaint, String done) {
        return new AccountPage(
                frames.around(me, request),
                one.name(),
                house.accounts()
                        .of(one.id())
                        .filter(account -> account.state() == Account.State.OPEN)
                        .map(Account::userName)
                        .orElse(""),
                address(one),
                choices(),
                one.roles().stream().map(StaffRoom::sent).toList(),
                complaint,
                done);
    }

    private Person somebody(String person) {
        try {
            return house.staffing()
                    .person(new PersonId(UUID.fromString(person)))
                    .orElseThrow(NotHereException::new);
        } catch (IllegalArgumentException _) {
            throw new NotHereException();
        }
    }

    private static String done(String what) {
        return switch (what) {
            case "in" -> "They are let in. Tell them their user name and password by two different ways.";
            case "roles" -> "That is kept.";
            case "account" -> "They can sign in with it now; whoever was signed in is signed out.";
            case "closed" -> "The account is closed.";
            default -> "";
        };
    }

    private static List<Way> choices() {
        return Arrays.stream(Role.values())
                .map(role -> new Way(Spoken.first(role.words()), sent(role)))
                .toList();
    }

    private static Set<Role> roles(List<String> sent) {
        return Arrays.stream(Role.values())
                .filter(role -> sent.contains(sent(role)))
                .collect(Collectors.toSet());
    }

    private static String sent(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Person one) {
        return one.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private static String address(Person one) {
        return "/people/" + one.id();
    }
}
