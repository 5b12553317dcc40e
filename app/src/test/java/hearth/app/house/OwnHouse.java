package hearth.app.house;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.promises.Promises;
import hearth.store.Accounts;
import java.nio.file.Path;
import java.time.InstantSource;

/** An open house with an invented council that one test has to itself, its database too. */
final class OwnHouse implements AutoCloseable {

    private final Demonstration.Opened council;
    private final House house;
    private final Site site;

    private OwnHouse(Demonstration.Opened council, House house, Site site) {
        this.council = council;
        this.house = house;
        this.site = site;
    }

    static OwnHouse in(Path folder, InstantSource clock, int children) throws PortTakenException {
        Demonstration.Opened council = Demonstration.in(folder, clock, children, Passwords::hash, _ -> {});
        House house = House.of(
                House.Kind.INVENTED,
                council.database(),
                council.authority(),
                council.name(),
                council.faces(),
                Promises.catalogue(),
                clock);
        return new OwnHouse(council, house, OpenHouse.on(0, house, ""));
    }

    House house() {
        return house;
    }

    Site site() {
        return site;
    }

    Person face(Role role) {
        return house.faces().stream()
                .filter(person -> person.is(role))
                .findFirst()
                .orElseThrow();
    }

    /** The browser of somebody, signed in. */
    Visitor as(Person person) {
        Visitor visitor = new Visitor(site.address());
        visitor.signIn(Accounts.userName(person), Demonstration.PASSWORD);
        return visitor;
    }

    Visitor nobody() {
        return new Visitor(site.address());
    }

    @Override
    public void close() {
        site.close();
        council.database().close();
    }
}
