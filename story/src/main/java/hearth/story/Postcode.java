package hearth.story;

import java.util.Locale;

/**
 * A postcode, without spaces and in capitals so that two spellings are one place.
 *
 * @param text for example {@code LS11AA}, or empty where it is not known
 */
public record Postcode(String text) {

    /** No postcode is known. */
    public static final Postcode UNKNOWN = new Postcode("");

    /** The postcode, however it was spaced. */
    public static Postcode of(String written) {
        String text = written.replace(" ", "").toUpperCase(Locale.ROOT);
        return text.isEmpty() ? UNKNOWN : new Postcode(text);
    }

    /** Whether there is one. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** As people write it, with a space before the last three characters. */
    @Override
    public String toString() {
        return text.length() < 5
                ? text
                : text.substring(0, text.length() - 3) + " " + text.substring(text.length() - 3);
    }
}
