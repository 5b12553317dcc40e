package hearth.practice.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Something an officer must look at, told without a word about anybody: who did it and to whose record stands where the
 * reference leads, inside the system.
 *
 * @param reference where it leads, for example the row of the audit
 * @param trigger what happened
 * @param at when
 */
public record Alert(UUID reference, Trigger trigger, Instant at) {

    /** The line that may leave the house: by mail, on a phone. */
    public String inWords() {
        return "%s. Sign in and look up %s.".formatted(trigger.words(), reference);
    }

    /** The five things that raise an alert. */
    public enum Trigger {
        SELF_CLAIMED("Somebody said of themselves that a child is theirs to see"),
        OVERRODE_NO("Somebody opened a record although the answer to sharing was no"),
        EMERGENCY("Somebody opened a record in need, and nobody was asked"),
        OPENED_SEALED("Somebody opened a sealed record"),
        TRIED_ADDRESS("Somebody asked for a protected address, and did not get it");

        private final String words;

        Trigger(String words) {
            this.words = words;
        }

        /** What happened, without a word about anybody. */
        public String words() {
            return words;
        }
    }
}
