package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.promises.Promises;
import hearth.store.Accounts;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while people work: nothing opens, and the page that says so is plain. */
class FailsClosedTest {

    @TempDir
    private Path folder;

    @Test
    void withoutTheRecordNobodySeesAnythingAndNothingOfTheFaultIsTold() throws PortTakenException {
        Demonstration.Opened council = Demonstration.in(folder, Clock.systemUTC(), 20, Passwords::hash, _ -> {});
        House house = House.of(
                House.Kind.INVENTED,
                council.database(),
                council.authority(),
                council.name(),
                council.faces(),
                Promises.catalogue(),
                Clock.systemUTC());
        Person worker = council.faces().stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .findFirst()
                .orElseThrow();
        try (Site site = OpenHouse.on(0, house, "")) {
            Visitor visitor = new Visitor(site.address());
            visitor.signIn(Accounts.userName(worker), Demonstration.PASSWORD);
            assertThat(visitor.get("/my-work").statusCode()).isEqualTo(200);

            council.database().close();

            for (String path : new String[] {"/my-work", "/child/ASH0000001", "/alerts", "/home"}) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isIn(302, 403, 500, 503);
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain("My children", "Exception", "hearth.store", "SELECT", "postgresql");
            }
            assertThat(new Visitor(site.address())
                            .signIn(Accounts.userName(worker), Demonstration.PASSWORD)
                            .statusCode())
                    .isGreaterThanOrEqualTo(300);
        }
    }
}
