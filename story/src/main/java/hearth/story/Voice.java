package hearth.story;

/** What the child says and wants, and what came of it. These are facts of the first rank. */
public sealed interface Voice extends Detail {

    /**
     * The child's own words, never shortened.
     *
     * @param words as the child said them
     * @param to to whom
     */
    record Said(String words, Role to) implements Voice {}

    /**
     * We found out what the child wants, about this decision.
     *
     * @param about what is to be decided
     */
    record WishesAsked(String about) implements Voice {}

    /** The child wishes to go to court under the Children Act (SI 2010/959 reg 45(2)). */
    record WantsToGoToCourt() implements Voice {}

    /**
     * The child remembers something in the record differently. Both stand side by side for good, in the record and in
     * everything that is made from it.
     *
     * @param about the id of the fact that the child speaks of
     * @param words as the child says it was
     */
    record RememberedDifferently(String about, String words) implements Voice {}

    /** The answer that the child got. */
    record Answered(String words) implements Voice {}
}
