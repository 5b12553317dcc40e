package hearth.story;

/** School and learning. */
public sealed interface Learning extends Detail {

    /** The child is on the roll of this school. */
    record AtSchool(String school) implements Learning {}

    /** The child is a pupil in years 10 and 11 (SI 2010/959 reg 10). */
    record KeyStageFour() implements Learning {}

    /** A move is planned that would break the child's schooling (SI 2010/959 reg 10). */
    record MoveBreaksSchool() implements Learning {}

    /** After a move the child needs a new school. */
    record SchoolNeeded() implements Learning {}

    /** The child was shut out of school. */
    record Excluded() implements Learning {}
}
