package hearth.practice.access;

import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param id which person
 * @param name as the others in the house see it
 * @param authority the council for which, or with which, they are here
 * @param roles what they are here; one person may be several things
 */
public record Person(PersonId id, String name, AuthorityId authority, Set<Role> roles) {

    /** Copies the set. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether they are this here. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
