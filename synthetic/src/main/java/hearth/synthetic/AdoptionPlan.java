package hearth.synthetic;

/**
 * The plan that a child should be adopted.
 *
 * @param decided the day of the decision that the child should be placed for adoption
 * @param ordered the day of the placement order
 * @param outcome what came of it
 */
record AdoptionPlan(int decided, int ordered, Outcome outcome) {

    /** What comes of a plan for adoption. */
    sealed interface Outcome permits NewFamily, GivenUp {}

    /**
     * The child was matched and placed with a family, and later adopted.
     *
     * @param matched the day of the match
     * @param placed the day on which the child moved in, or on which the foster carers became the adopters
     * @param with whether these were the child's foster carers
     */
    record NewFamily(int matched, int placed, Adopters with) implements Outcome {}

    /**
     * The plan was given up.
     *
     * @param day the day of that decision
     */
    record GivenUp(int day) implements Outcome {}

    /** Who adopts. */
    enum Adopters {
        FOSTER_CARERS,
        NEW_FAMILY
    }
}
