package hearth.promises;

import hearth.story.Decisions.Excuse;
import hearth.story.Decisions.ExcuseReason;
import hearth.story.Role;
import hearth.story.Spoken;
import java.util.Set;

/**
 * An excuse that a promise itself allows. A reason outside the list does not excuse.
 *
 * @param reason the reason
 * @param by who may decide it; the child's own no is decided by the child
 * @param words what the rule says, in our words
 */
public record Allowed(ExcuseReason reason, Set<Role> by, String words) {

    /**
     * Those who may decide for the council. Where the law leaves a choice to the council and names nobody in it, that is how
     * Hearth reads it.
     */
    public static final Set<Role> FOR_THE_COUNCIL =
            Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.NOMINATED_OFFICER, Role.DIRECTOR);

    /** Copies the set. */
    public Allowed {
        by = Set.copyOf(by);
    }

    /** The child's own no. */
    public static Allowed byTheChild(String words) {
        return new Allowed(ExcuseReason.CHILD_REFUSES, Set.of(Role.CHILD), words);
    }

    /** A reason on which somebody decides for the council. */
    public static Allowed byTheCouncil(ExcuseReason reason, String words) {
        return new Allowed(reason, FOR_THE_COUNCIL, words);
    }

    /** What the rule says, and who may decide it. */
    public String inWords() {
        return words + " (decided by " + Words.people(by) + ", with the day)";
    }

    /** In a few words, for example "child refuses, decided by the child". */
    public String inShort() {
        return "%s, decided by %s".formatted(Spoken.name(reason), Words.people(by));
    }

    /** Whether this is such an excuse: for this reason, decided by one of these. */
    public boolean allows(Excuse excuse) {
        return excuse.reason() == reason && by.contains(excuse.by());
    }
}
