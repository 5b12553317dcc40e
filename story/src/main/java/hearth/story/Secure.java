package hearth.story;

/** Being locked in. Hours count here. */
public sealed interface Secure extends Detail {

    /** The child was kept in secure accommodation, from hour to hour (SI 1991/1505 reg 10). */
    record InSecure() implements Secure {}

    /**
     * People looked at whether the child still needs to be there (SI 1991/1505 reg 15).
     *
     * @param people how many, 0 where that is not known
     * @param outsider whether one of them is not employed by the council
     */
    record SecureReview(int people, Answer outsider) implements Secure {}

    /** The council means to ask a court whether the child may be kept in secure accommodation (SI 1991/1505 reg 14). */
    record SecureOrderIntended() implements Secure {}

    /** The child was locked alone in a room (SI 1991/1505 reg 17(g)). */
    record LockedAlone(String why) implements Secure {}

    /** The child is held in custody or on remand in a place for detention. */
    record InCustody() implements Secure {}

    /**
     * Where a child in custody is held, and for how long.
     *
     * @param place what kind of place
     * @param term for how long, as far as it decides what is owed
     */
    record Detained(Establishment place, HowLong term) implements Secure {}

    /**
     * Somebody talked with the child, on arrival, about whether they might hurt themselves (SI 1998/472 r.23).
     *
     * @param by a social worker, a nurse, a doctor
     */
    record SafetyTalk(Role by) implements Secure {}

    /**
     * The hours of education or training that the child had in the week that ends on this day.
     *
     * @param hours whole hours
     */
    record WeekOfLearning(int hours) implements Secure {}

    /** Staff held the child by force. */
    record Restrained() implements Secure {}

    /** It was written down that staff held the child by force. */
    record RestraintRecorded() implements Secure {}

    /** What kind of place holds a child in custody. */
    enum Establishment {
        UNKNOWN,
        SECURE_CHILDRENS_HOME,
        SECURE_SCHOOL,
        SECURE_TRAINING_CENTRE,
        YOUNG_OFFENDER_INSTITUTION
    }

    /** For how long a child is held, as far as it decides what is owed (SI 1998/472 r.27(4)). */
    enum HowLong {
        UNKNOWN,
        NOT_CONVICTED,
        UP_TO_SIX_MONTHS,
        MORE_THAN_SIX_MONTHS
    }
}
