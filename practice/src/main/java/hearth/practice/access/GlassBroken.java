package hearth.practice.access;

import hearth.story.ChildId;
import hearth.story.Hours;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody opened a record that was closed to them, in need and for a short while. They said why, an officer is told of
 * it, and the child can see it.
 *
 * @param who who opened it
 * @param child whose record
 * @param ground on what ground
 * @param reason why, in that person's words
 * @param hours from when to when
 */
public record GlassBroken(PersonId who, ChildId child, Ground ground, String reason, Hours hours) {

    /** How long it stays open where nothing else is said. */
    public static final Duration AN_HOUR = Duration.ofMinutes(60);

    /** Whether the glass lies broken for this person and this child at that moment. */
    boolean opens(Person person, ChildId someChild, Instant moment) {
        return who.equals(person.id())
                && child.equals(someChild)
                && hours.fromSecond() <= moment.getEpochSecond()
                && moment.getEpochSecond() < hours.toSecond();
    }

    /** On what ground somebody may open what is closed. */
    public enum Ground {
        CONSENT("The child, or who decides for the child, agreed"),
        LEGAL_DUTY("The law says that I must"),
        PUBLIC_INTEREST("It keeps somebody safe");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As the person who breaks the glass would say it. */
        public String words() {
            return words;
        }
    }
}
