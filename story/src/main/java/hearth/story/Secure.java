package hearth.story;

/** Being locked in. Hours count here. */
public sealed interface Secure extends Detail {

    /** The child was kept in secure accommodation, from hour to hour (SI 1991/1505 reg 10). */
    record InSecure() implements Secure {}

    /** At least three people looked at whether the child still needs to be there (SI 1991/1505 reg 15). */
    record SecureReview() implements Secure {}

    /** The child was locked alone in a room (SI 1991/1505 reg 17(g)). */
    record LockedAlone(String why) implements Secure {}

    /** The child is held in custody or on remand in a place for detention. */
    record InCustody() implements Secure {}
}
