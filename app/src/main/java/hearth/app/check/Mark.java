package hearth.app.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What tells a child apart though the council gave it another id: the pupil number together with the day of birth. It is
 * kept as a digest, so that a saved check holds neither.
 */
public final class Mark {

    private static final int BYTES = 12;

    /** The mark of a child; empty where there is no pupil number, only a code for why, or no birth date. */
    public static String of(String pupilNumber, String born) {
        boolean isNumber = pupilNumber.matches("[A-Za-z]\\d{11}[0-9A-Za-z]");
        return isNumber && !born.isEmpty() ? digest(pupilNumber.toUpperCase(Locale.ROOT) + " " + born) : "";
    }

    private static String digest(String words) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    private Mark() {}
}
