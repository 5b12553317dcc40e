package hearth.pages.wave;

/**
 * What children said to one statement.
 *
 * @param words    the statement
 * @param base     how many gave an answer that counts
 * @param agreed   the share that agreed
 * @param low      where it may lie at the least
 * @param high     where it may lie at the most
 * @param disagree the share that disagreed; the rest was in between
 * @param says     what it can and cannot show
 */
public record Said(String words, long base, double agreed, double low, double high, double disagree, String says) {

    /** The share that agreed. */
    public Bar agreeing() {
        return Bar.between(0, agreed);
    }

    /** Neither agreed nor disagreed. */
    public Bar between() {
        return Bar.between(agreed, 1 - disagree);
    }

    /** The share that disagreed. */
    public Bar disagreeing() {
        return Bar.between(1 - disagree, 1);
    }

    /** In words, for those who hear the picture. */
    public String aloud() {
        return "%s agreed, %s neither agreed nor disagreed, %s disagreed"
                .formatted(Bar.percent(agreed), Bar.percent(1 - agreed - disagree), Bar.percent(disagree));
    }

    /** Of ten children, how many agreed: for those to whom a percentage says nothing. */
    public int tens() {
        return (int) Math.round(10 * agreed);
    }
}
