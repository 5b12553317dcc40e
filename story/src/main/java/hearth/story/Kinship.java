package hearth.story;

/** Growing up with family or friends, and the help that they get. */
public sealed interface Kinship extends Detail {

    /** The child lives on these days with family or friends who bring the child up, looked after by the council or not. */
    record KinshipCare() implements Kinship {}

    /** A special guardian brings the child up on these days, by a court's order (Children Act 1989 s.14A). */
    record SpecialGuardianship() implements Kinship {}

    /** The special guardian or the child gets help, other than regular money, on these days (Children Act 1989 s.14F). */
    record GuardianSupport() implements Kinship {}

    /**
     * A step on the way to help under special guardianship (SI 2005/1109).
     *
     * @param step which one
     */
    record GuardianSupportStep(SupportStep step) implements Kinship {}

    /** How far it has come. */
    enum SupportStep {
        ASKED_FOR,
        DECIDED,
        REVIEWED
    }
}
