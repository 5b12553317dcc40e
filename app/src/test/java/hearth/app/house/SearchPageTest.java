package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.demonstration.Demonstration;
import hearth.practice.access.Person;
import hearth.practice.access.Role;
import hearth.store.Accounts;
import hearth.store.Told;
import hearth.story.AboutTheChild.NameUse;
import hearth.story.AboutTheChild.Named;
import hearth.story.Story;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A child is found by what somebody knows of them, as far as they may know that the child is there. */
class SearchPageTest {

    private final Visitor dana = InventedHouse.as(Role.SOCIAL_WORKER);

    @Test
    void aChildIsFoundByANameThatIsMisspeltAndToldWhy() {
        Told one = hers().getFirst();
        String name = legal(one.story());
        String misspelt = name.charAt(0) + name.substring(2);

        HttpResponse<String> page = find(dana, misspelt);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/child/" + one.story().child() + "\"", "Found because: ", "Born on ");
    }

    @Test
    void aChildIsFoundByTheirNumberAndByOneThatIsADigitOff() {
        String number = hers().getFirst().story().child().text();

        assertThat(find(dana, number.toLowerCase(java.util.Locale.ROOT)).body())
                .contains("One child may be meant", "href=\"/child/" + number + "\"");
    }

    @Test
    void ofAChildWhoseRecordIsClosedTheNumberIsShownAndNeitherNameNorReason() {
        Told one = hers().getFirst();
        Visitor kofi = InventedHouse.nobody();
        kofi.signIn(Accounts.userName(stranger(one)), Demonstration.PASSWORD);

        String page = find(kofi, legal(one.story())).body();

        assertThat(page)
                .contains(
                        "A child whose record is closed to you",
                        one.story().child().text());
        String hit = page.substring(page.indexOf("href=\"/child/" + one.story().child()));
        assertThat(hit.substring(0, hit.indexOf("</li>")))
                .doesNotContain(called(one.story()), "Found because", "Born on");
    }

    @Test
    void whoeverIsRestrictedIsNotThereForAStranger() {
        Told hidden = hers().stream()
                .filter(told -> InventedHouse.house()
                                .gate()
                                .child(leader(), told.story().child(), "test")
                        instanceof hearth.store.Seen.Open)
                .filter(told -> InventedHouse.house()
                                .gate()
                                .child(stranger(hers().getFirst()), told.story().child(), "test")
                        instanceof hearth.store.Seen.NobodyThere)
                .findFirst()
                .orElseThrow();
        Visitor kofi = InventedHouse.nobody();
        kofi.signIn(Accounts.userName(stranger(hers().getFirst())), Demonstration.PASSWORD);

        assertThat(find(kofi, legal(hidden.story())).body())
                .doesNotContain(hidden.story().child().text());
        assertThat(find(kofi, hidden.story().child().text()).body())
                .doesNotContain("/child/" + hidden.story().child());
    }

    @Test
    void whatIsTypedStandsOnThePageAsItWasAndInNoAddress() {
        HttpResponse<String> page = find(dana, "O'Neill <b> & \"Søren\"");

        assertThat(page.uri().getQuery()).isNull();
        assertThat(page.body())
                .contains("Nobody fits", "O&#39;Neill &lt;b> &amp; &#34;Søren&#34;")
                .doesNotContain("<b>");
        assertThat(find(dana, " ").body())
                .contains("Name, day of birth or number")
                .doesNotContain("Nobody fits");
    }

    @Test
    void theWayToTheSearchStandsOnEveryPageOfWhoeverMayLookForAChild() {
        assertThat(dana.get("/my-work").body()).contains("action=\"/search\"");
        assertThat(InventedHouse.as(Role.CARER).get("/my-work").body()).doesNotContain("action=\"/search\"");
    }

    private static HttpResponse<String> find(Visitor visitor, String what) {
        visitor.get("/search");
        return visitor.post("/search", Map.of("what", what));
    }

    private static List<Told> hers() {
        return InventedHouse.house().gate().mine(InventedHouse.face(Role.SOCIAL_WORKER), "test");
    }

    private static Person leader() {
        return InventedHouse.face(Role.TEAM_MANAGER);
    }

    /** A worker to whom this child's record is closed. */
    private static Person stranger(Told told) {
        return InventedHouse.house().staffing().everybody().stream()
                .filter(person -> person.is(Role.SOCIAL_WORKER))
                .filter(person ->
                        InventedHouse.house().gate().child(person, told.story().child(), "test")
                                instanceof hearth.store.Seen.Closed)
                .findFirst()
                .orElseThrow();
    }

    private static String legal(Story story) {
        return story.all(Named.class).stream()
                .map(fact -> fact.detail())
                .filter(name -> name.use() == NameUse.LEGAL)
                .map(Named::name)
                .findFirst()
                .orElseThrow();
    }

    private static String called(Story story) {
        return new Called(story, InventedHouse.house().today()).name();
    }
}
