package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Accounts are made, changed and closed on a page. */
class PeopleTest {

    private static final String PASSWORD = "seven kettles sing tonight";

    private final Visitor priya = InventedHouse.as(Role.ADMINISTRATOR);

    @Test
    void somebodyIsLetInSignsInGetsAnotherRoleAndTheAccountIsClosed() {
        HttpResponse<String> in = letIn("Esi Mensah", "esi.mensah", PASSWORD);
        String address = in.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        Visitor esi = InventedHouse.nobody();
        assertThat(esi.signIn("esi.mensah", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/home");
        assertThat(esi.get("/my-work").statusCode()).isEqualTo(200);

        priya.post(address, Map.of("role", "data-team"));
        assertThat(esi.get("/my-work").statusCode()).isEqualTo(302);
        assertThat(priya.get(address).body())
                .contains("id=\"role-data-team\" name=\"role\" value=\"data-team\" checked");

        priya.post(address + "/close", Map.of());
        assertThat(priya.get(address).body()).contains("Cannot sign in.");
        assertThat(InventedHouse.nobody()
                        .signIn("esi.mensah", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("again=wrong");
        assertThat(priya.get("/people?show=data-team").body()).contains("Esi Mensah", "cannot sign in");
    }

    @Test
    void aUserNameThatIsTakenAndAPasswordThatIsKnownLetNobodyIn() {
        assertThat(letIn("Dana Two", "dana.okafor", PASSWORD).body())
                .contains("Somebody has the user name", "Maybe", "Dana Two");
        assertThat(letIn("Tom Reed", "tom.reed", "short").body()).contains("needs 15 to 200");
        assertThat(InventedHouse.house().staffing().everybody())
                .noneMatch(one -> one.name().equals("Tom Reed"));
    }

    @Test
    void nobodyLocksThemselvesOut() {
        String own = "/people/" + InventedHouse.face(Role.ADMINISTRATOR).id();
        priya.get(own);

        assertThat(priya.post(own + "/close", Map.of()).body()).contains("You would lock yourself out");
        assertThat(priya.post(own, Map.of("role", "data-team")).body()).contains("You would lock yourself out");
        assertThat(priya.get("/people").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> letIn(String name, String userName, String password) {
        priya.get("/people");
        return priya.post(
                "/people", Map.of("name", name, "username", userName, "password", password, "role", "social-worker"));
    }
}
