package hearth.store;

import hearth.practice.access.PersonId;

/**
 * How somebody signs in.
 *
 * @param person who it is
 * @param userName what they type, in small letters
 * @param password a slow hash of their password, never the password
 * @param state whether they may sign in
 * @param version goes up with every change; a session of an older version is dead
 */
public record Account(PersonId person, String userName, String password, State state, long version) {

    /** Whether somebody may sign in. */
    public enum State {
        OPEN,
        DISABLED
    }

    /** Nothing of the password stands in a log. */
    @Override
    public String toString() {
        return "account of " + person;
    }
}
