package hearth.listening.quotes;

import java.util.Locale;

/**
 * Words of a text that are proposed for removal, since they may say who wrote it or of whom. A person decides.
 *
 * @param from where they begin
 * @param to   where they end
 * @param what what they may be
 * @param why  what gave it away
 */
public record Removal(int from, int to, What what, String why) {

    /** What may be found in a text. */
    public enum What {
        NAME,
        PLACE,
        NUMBER,
        ADDRESS;

        /** What is printed instead. */
        public String mark() {
            return "[" + name().toLowerCase(Locale.ROOT) + "]";
        }
    }
}
