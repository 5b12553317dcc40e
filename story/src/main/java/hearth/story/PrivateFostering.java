package hearth.story;

/** Living with somebody who is not close family, by the parents' own arrangement (Children Act 1989 s.66). */
public sealed interface PrivateFostering extends Detail {

    /** The child is privately fostered, and the council knows it, on these days: the law counts from when it knew. */
    record PrivatelyFostered() implements PrivateFostering {}

    /**
     * The council was told in writing (SI 2005/1533 reg 3, 5, 6).
     *
     * @param stage of a plan, of what is so already, or of a plan that was given up
     */
    record ToldOfPrivateFostering(FosteringStage stage) implements PrivateFostering {}

    /** How far it has come. */
    enum FosteringStage {
        UNKNOWN,
        PLANNED,
        UNDER_WAY,
        GIVEN_UP
    }
}
