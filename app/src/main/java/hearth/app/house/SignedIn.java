package hearth.app.house;

import hearth.practice.access.Person;
import java.security.Principal;

/**
 * Somebody who signed in.
 *
 * @param person who, and what they are here, as it was when they signed in
 * @param version of their account then
 */
record SignedIn(Person person, long version) implements Principal {

    /** The id, which says nothing of who it is. */
    @Override
    public String getName() {
        return person.id().toString();
    }
}
