package hearth.practice.retention;

/**
 * How long the record of a child of whom something is true is kept.
 *
 * @param id by which it is named, for example {@code looked-after}
 * @param ground what is true of the child
 * @param term for how long
 * @param says the same in our own words
 * @param source where it stands
 * @param link where that can be read
 * @param confirmed whether the words of the law were read
 */
public record RetentionRule(
        String id, Ground ground, Term term, String says, String source, String link, Confirmed confirmed) {

    /** How sure a number is. */
    public enum Confirmed {
        /** The words of the law were read. */
        LAW,
        /** From guidance or at second hand. */
        SECOND_HAND,
        /** Nobody has confirmed it yet. */
        NOT_YET;

        /** What is said beside the number; nothing where the law was read. */
        public String warning() {
            return switch (this) {
                case LAW -> "";
                case SECOND_HAND -> "not confirmed: from guidance or at second hand, not from the law's own words";
                case NOT_YET -> "not confirmed";
            };
        }
    }
}
