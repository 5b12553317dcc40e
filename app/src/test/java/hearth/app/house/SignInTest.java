package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.app.demonstration.Demonstration;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Role;
import hearth.store.Accounts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who comes in by the door, and who does not. */
class SignInTest {

    private static final String PASSWORD = "four quiet words here";
    private static final String HASH = Passwords.hash(PASSWORD);

    @Test
    void theFirstPageListsOnePersonInEachRoleAndSaysThatNobodyIsReal() {
        String page = InventedHouse.nobody().get("/").body();

        assertThat(page).contains("Everybody here is invented", "Check a return");
        for (Role role : Role.values()) {
            assertThat(page).contains(InventedHouse.face(role).name());
        }
    }

    @Test
    void aWrongPasswordAndANameThatNobodyHasGetTheSameAnswer() {
        Visitor visitor = InventedHouse.nobody();

        assertThat(visitor.signIn("dana.okafor", "wrong").headers().firstValue("Location"))
                .isEqualTo(visitor.signIn("nobody.at-all", "wrong").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/sign-in?again=wrong"));
    }

    @Test
    void whoeverGuessesWaitsLongerEachTime() {
        Visitor visitor = InventedHouse.nobody();
        for (int guess = 0; guess < 3; guess++) {
            visitor.signIn("a.guessed.name", "guess");
        }

        assertThat(visitor.signIn("a.guessed.name", "guess").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).matches(".*again=\\d+"));
    }

    @Test
    void aSessionOfAnAccountThatIsClosedIsDeadAtOnce() {
        Person guest = letIn(Role.SOCIAL_WORKER);
        Visitor visitor = signedIn(guest);
        assertThat(visitor.get("/my-work").statusCode()).isEqualTo(200);

        InventedHouse.house().accounts().disable(InventedHouse.face(Role.ADMINISTRATOR), guest.id());

        assertThat(visitor.get("/my-work").statusCode()).isEqualTo(302);
        assertThat(signedIn(guest).get("/my-work").statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverIsSomethingElseNowSignsInAgain() {
        Person guest = letIn(Role.SOCIAL_WORKER);
        Visitor visitor = signedIn(guest);

        InventedHouse.house()
                .staffing()
                .letIn(
                        InventedHouse.face(Role.ADMINISTRATOR),
                        new Person(guest.id(), guest.name(), guest.authority(), Set.of(Role.DATA_TEAM)));

        assertThat(visitor.get("/my-work").statusCode()).isEqualTo(302);
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        Visitor visitor = InventedHouse.as(Role.SOCIAL_WORKER);
        visitor.get("/my-work");

        visitor.post("/sign-out", Map.of());

        assertThat(visitor.get("/my-work").statusCode()).isEqualTo(302);
    }

    @Test
    void thePagesOfAReturnNeedNoSession() {
        Visitor visitor = InventedHouse.nobody();

        assertThat(visitor.get("/return").body()).contains("Check your return");
        assertThat(visitor.get("/promises").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatIsNotThereIsNotThere() {
        assertThat(InventedHouse.as(Role.SOCIAL_WORKER).get("/nothing/here").statusCode())
                .isEqualTo(404);
    }

    private static Person letIn(Role role) {
        House house = InventedHouse.house();
        Person administrator = InventedHouse.face(Role.ADMINISTRATOR);
        String name = "Guest " + UUID.randomUUID();
        Person guest = new Person(new PersonId(UUID.randomUUID()), name, house.authority(), Set.of(role));
        assertThat(house.staffing().letIn(administrator, guest)).isTrue();
        assertThat(house.accounts().open(administrator, guest.id(), Accounts.userName(guest), HASH))
                .isTrue();
        return guest;
    }

    private static Visitor signedIn(Person guest) {
        assertThat(Demonstration.PASSWORD).isNotEqualTo(PASSWORD);
        Visitor visitor = InventedHouse.nobody();
        visitor.signIn(Accounts.userName(guest), PASSWORD);
        return visitor;
    }
}
