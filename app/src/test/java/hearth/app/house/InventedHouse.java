package hearth.app.house;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.promises.Promises;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;

/** One open house with a small invented council, for all tests of a run. */
final class InventedHouse {

    private static final int CHILDREN = 80;

    private static final InventedHouse ONE = opened();

    private final Demonstration.Opened council;
    private final House house;
    private final Site site;

    private InventedHouse(Demonstration.Opened council, House house, Site site) {
        this.council = council;
        this.house = house;
        this.site = site;
    }

    static House house() {
        return ONE.house;
    }

    static Site site() {
        return ONE.site;
    }

    /** The one who can be signed in as in this role. */
    static Person face(Role role) {
        return ONE.council.faces().stream()
                .filter(person -> person.is(role))
                .findFirst()
                .orElseThrow();
    }

    /** A browser of the one in this role, signed in. */
    static Visitor as(Role role) {
        Visitor visitor = new Visitor(ONE.site.address());
        visitor.signIn(hearth.store.Accounts.userName(face(role)), Demonstration.PASSWORD);
        return visitor;
    }

    static Visitor nobody() {
        return new Visitor(ONE.site.address());
    }

    private static InventedHouse opened() {
        try {
            Clock clock = Clock.systemUTC();
            Demonstration.Opened council =
                    Demonstration.in(Files.createTempDirectory("house"), clock, CHILDREN, Passwords::hash, _ -> {});
            House house = House.of(
                    House.Kind.INVENTED,
                    council.database(),
                    council.authority(),
                    council.name(),
                    council.faces(),
                    Promises.catalogue(),
                    clock);
            Site site = OpenHouse.on(0, house, "");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                site.close();
                council.database().close();
            }));
            return new InventedHouse(council, house, site);
        } catch (IOException | PortTakenException problem) {
            throw new AssertionError(problem);
        }
    }
}
