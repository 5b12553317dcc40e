package hearth.story;

/** What happens in the home where a child lives, and what the home itself must do. */
public sealed interface HomeLife extends Detail {

    /** Somebody independent looked at the home and wrote a report (SI 2015/541 reg 44). */
    record IndependentLook() implements HomeLife {}

    /** The home asked what people think of it and looked at its own care (SI 2015/541 reg 45, SI 2023/416 reg 32). */
    record QualityReview(QualityStep step) implements HomeLife {}

    /** The home looked at whether it stands in a safe place (SI 2015/541 reg 46). */
    record LocationReview() implements HomeLife {}

    /** What came after staff held the child back by force, or punished the child; in hours. */
    record RestraintStep(AfterRestraint step) implements HomeLife {}

    /**
     * The home limited whom the child may call or see; in hours where the clock is known.
     *
     * @param emergency whether it could not wait for the council's word
     */
    record ContactLimited(Answer emergency) implements HomeLife {}

    /** Something serious happened to the child in the home. */
    record SeriousIncident() implements HomeLife {}

    /** A foster carer cares for the child on these days outside what the carer is approved for (SI 2010/959 reg 23). */
    record OutsideApproval() implements HomeLife {}

    /** The child stays in a hospital, a care home or a place that an education authority gave (Children Act 1989 s.85, 86). */
    record LongStay() implements HomeLife {}

    /** How far the home's look at itself has come. */
    enum QualityStep {
        COMPLETED,
        REPORTED
    }

    /** What must follow when a child was held back. */
    enum AfterRestraint {
        CHECKED,
        CHILD_SPOKEN_WITH
    }
}
