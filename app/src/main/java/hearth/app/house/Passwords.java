package hearth.app.house;

import hearth.app.demonstration.Demonstration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept, and which are too easy. */
public final class Passwords {

    private static final int SALT = 16;
    private static final int ROUNDS = 600_000; // OWASP, Password Storage Cheat Sheet, for PBKDF2 with HMAC-SHA-256
    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
    private static final Set<String> KNOWN =
            Set.of(Demonstration.PASSWORD, "passwordpassword", "123456789012345", "correct horse battery staple");

    /** The slow hash that takes the place of a password. */
    static final PasswordEncoder SLOW =
            new Pbkdf2PasswordEncoder("", SALT, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

    /** Stands in where nobody has the name that was typed, so that the answer takes as long. */
    static final String NOBODYS = SLOW.encode("nobody has this password");

    /** The slow hash of a password. */
    public static String hash(String password) {
        return SLOW.encode(password);
    }

    /** Why this password is too easy, or nothing. */
    static Optional<String> whyNot(String password, String userName) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(
                    "The password has %d letters, and needs %d to %d. Maybe take four words that nobody would guess."
                            .formatted(password.length(), SHORTEST, LONGEST));
        }
        String low = password.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(low) || (!userName.isBlank() && low.contains(userName.toLowerCase(Locale.ROOT)))) {
            return Optional.of("That password is known to others. Maybe take four words that nobody would guess.");
        }
        return Optional.empty();
    }

    private Passwords() {}
}
