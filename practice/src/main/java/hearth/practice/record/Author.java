package hearth.practice.record;

import hearth.practice.access.Access.Because;
import hearth.practice.access.Access.Open;
import hearth.practice.access.Person;
import hearth.practice.access.PersonId;
import hearth.practice.access.Tie;
import hearth.story.Provenance;
import hearth.story.Role;
import hearth.story.Source;

/**
 * Who writes, and what they are to the child. Nobody is asked for it: it follows from why the record opened.
 *
 * @param id which person
 * @param name as it stands beside what they wrote
 * @param role what they are to the child
 */
public record Author(PersonId id, String name, Role role) {

    /** This person, to whom the record opened so. */
    public static Author of(Person person, Open open) {
        return new Author(
                person.id(),
                person.name(),
                switch (open.because()) {
                    case Because.Tied(var by) -> role(by.tie());
                    case Because.Granted _ -> Role.OTHER;
                    case Because.InNeed _ -> Role.REPRESENTATIVE;
                });
    }

    /** What stands beside each fact that they write. */
    public Provenance provenance() {
        return new Provenance(Source.RECORD.name(), name, role);
    }

    private static Role role(Tie tie) {
        return switch (tie) {
            case ALLOCATED_WORKER -> Role.SOCIAL_WORKER;
            case THEIR_TEAM, COVER -> Role.REPRESENTATIVE;
            case TEAM_MANAGER -> Role.TEAM_MANAGER;
            case REVIEWING_OFFICER -> Role.REVIEWING_OFFICER;
            case PERSONAL_ADVISER -> Role.PERSONAL_ADVISER;
            case CARER -> Role.CARER;
            case ADVOCATE -> Role.ADVOCATE;
            case THE_CHILD -> Role.CHILD;
        };
    }
}
