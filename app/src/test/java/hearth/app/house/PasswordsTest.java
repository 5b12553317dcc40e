package hearth.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a password may be, how it is kept, and what a browser keeps of a session. */
class PasswordsTest {

    @Test
    void aPasswordIsLongAndOfAnyLetters() {
        assertThat(Passwords.whyNot("a".repeat(14), "dana")).isPresent();
        assertThat(Passwords.whyNot("a".repeat(15), "dana")).isEmpty();
        assertThat(Passwords.whyNot("four words in lower case", "dana")).isEmpty();
        assertThat(Passwords.whyNot("Ünïcode, «signs» & 🏠 as they come", "dana"))
                .isEmpty();
        assertThat(Passwords.whyNot("x".repeat(200), "dana")).isEmpty();
        assertThat(Passwords.whyNot("x".repeat(201), "dana")).isPresent();
    }

    @Test
    void aPasswordThatOthersKnowOrThatHoldsTheUserNameIsRefused() {
        assertThat(Passwords.whyNot("Correct Horse Battery Staple", "dana")).isPresent();
        assertThat(Passwords.whyNot("nobody here is real", "dana")).isPresent();
        assertThat(Passwords.whyNot("the garden of dana okafor", "dana okafor")).isPresent();
    }

    @Test
    void itIsKeptAsASlowHashAndComparedAsItWasTyped() {
        String hash = Passwords.hash("four Words in a garden ");

        assertThat(hash).doesNotContain("garden").isNotEqualTo(Passwords.hash("four Words in a garden "));
        assertThat(Passwords.SLOW.matches("four Words in a garden ", hash)).isTrue();
        assertThat(Passwords.SLOW.matches("four words in a garden ", hash)).isFalse();
        assertThat(Passwords.SLOW.matches("four Words in a garden", hash)).isFalse();
    }

    @Test
    void theCookieOfASessionIsForOurOwnPagesAndForNoScript() {
        assertThat(InventedHouse.nobody().get("/sign-in").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    }
}
