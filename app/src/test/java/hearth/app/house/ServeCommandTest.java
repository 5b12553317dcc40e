package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.demonstration.Demonstration;
import hearth.app.web.PortTakenException;
import hearth.app.web.Site;
import hearth.practice.access.AuthorityId;
import hearth.promises.Promises;
import hearth.store.Database;
import hearth.store.Where;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The real thing: nobody invented in it, and the first administrator set up once. */
class ServeCommandTest {

    private static final String PASSWORD = "seven wet umbrellas sing";

    @TempDir
    private Path folder;

    @Test
    void itRefusesAFolderInWhichPeopleAreInvented() throws IOException {
        Files.writeString(folder.resolve("demonstration.txt"), "Everybody in this folder is invented.\n");
        StringWriter said = new StringWriter();

        int exit = new CommandLine(new ServeCommand())
                .setErr(new PrintWriter(said))
                .execute("--data", folder.toString(), "--council", "E08000035", "--name", "Ashcombe");

        assertThat(exit).isEqualTo(3);
        assertThat(said.toString()).contains("holds the invented council").contains("Maybe");
    }

    @Test
    void theFirstTimeTheCouncilHasToBeNamed() {
        StringWriter said = new StringWriter();

        int exit = new CommandLine(new ServeCommand())
                .setErr(new PrintWriter(said))
                .execute("--data", folder.toString());

        assertThat(exit).isEqualTo(3);
        assertThat(said.toString()).contains("holds no council yet").contains("--council");
    }

    @Test
    void theFirstAdministratorIsSetUpOnceByTheCode() throws PortTakenException {
        AuthorityId ashcombe = new AuthorityId("E08000035");
        try (Database database = Database.open(new Where.Here(folder.resolve("record")))) {
            database.welcome(ashcombe, "Ashcombe");
            House house = House.of(
                    House.Kind.REAL,
                    database,
                    ashcombe,
                    "Ashcombe",
                    List.of(),
                    Promises.catalogue(),
                    Clock.systemUTC());
            try (Site site = OpenHouse.on(0, house, "a1-b2-c3")) {
                Visitor ruth = new Visitor(site.address());
                assertThat(ruth.get("/").body()).contains("Sign in").doesNotContain("invented", Demonstration.PASSWORD);
                assertThat(ruth.get("/return").statusCode()).isEqualTo(302);
                ruth.get("/first");
                assertThat(ruth.post("/first", form("wrong", PASSWORD)).body()).contains("The code is another one");
                assertThat(ruth.post("/first", form("a1-b2-c3", Demonstration.PASSWORD))
                                .body())
                        .contains("known to others");
                assertThat(ruth.post("/first", form("a1-b2-c3", "short")).body())
                        .contains("needs 15");

                assertThat(ruth.post("/first", form("a1-b2-c3", PASSWORD)).statusCode())
                        .isEqualTo(303);

                assertThat(ruth.get("/first").statusCode()).isEqualTo(404);
                ruth.signIn("ruth", PASSWORD);
                assertThat(ruth.follow(ruth.get("/home")).body())
                        .contains("Ruth Bell", "1 people, of whom 1 can sign in");
                assertThat(ruth.get("/my-work").statusCode()).isEqualTo(403);
            }
        }
    }

    private static Map<String, String> form(String code, String password) {
        return Map.of("code", code, "name", "Ruth Bell", "username", "ruth", "password", password);
    }
}
