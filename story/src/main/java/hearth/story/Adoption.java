package hearth.story;

/** A family for good. */
public sealed interface Adoption extends Detail {

    /**
     * The council decided that the child should be placed for adoption; the span ends when that plan does.
     *
     * @param ended why the plan ended, unknown while it stands
     */
    record AdoptionPlanned(PlanEnd ended) implements Adoption {}

    /** The child was matched with a family. */
    record Matched() implements Adoption {}

    /**
     * The child was adopted.
     *
     * @param adopters how many people adopted the child, 0 where that is not known
     * @param byFormerCarers whether they were the child's foster carers
     */
    record Adopted(int adopters, Answer byFormerCarers) implements Adoption {}

    /** It did not work out: the child came back from the family (SI 2005/389 reg 36(8)). */
    record CameBack() implements Adoption {}

    /** A family was chosen for the child, and the agency decided to go ahead (SI 2005/389 reg 33). */
    record FamilyDecided() implements Adoption {}

    /** The child's day in court to celebrate the adoption. */
    record CelebrationHearing() implements Adoption {}

    /** The child got the life-story book. */
    record LifeStoryBookGiven() implements Adoption {}

    /** The letter for later in life was given. */
    record LaterLifeLetterGiven() implements Adoption {}

    /** Why a plan for adoption ended (SSDA903 item REASON_PLACED_CEASED). */
    enum PlanEnd implements Coded {
        UNKNOWN(""),
        NEEDS_CHANGED("RD1"),
        COURT_MADE_NO_ORDER("RD2"),
        NO_FAMILY_FOUND("RD3"),
        OTHER("RD4");

        private final String code;

        PlanEnd(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
