package hearth.promises;

/** Why nothing can be said. */
public enum Doubt {
    /** No source that we were given holds such acts at all. */
    NOT_IN_SOURCE("This source does not hold it. The council's own record would know."),
    /** A source holds such acts, but not for all the days between owed and due. */
    DAYS_NOT_COVERED(
            "Part of the time lies outside the days that this source covers. An earlier return, or the council's own"
                    + " record, would know."),
    /** The last act lies before the source begins, so it is not known when this one was due. */
    LAST_ACT_UNKNOWN(
            "It is not known when it was last done, because that lies before this source begins. An earlier return,"
                    + " or the council's own record, would know."),
    /** The source asks, and the answer is blank. */
    ANSWER_BLANK("The source asks this and gives no answer. The council's own record would know."),
    /** The child's age decides, and no birth date is known. */
    BIRTH_UNKNOWN(
            "The child's age decides, and the birth date is missing or impossible. The council's own record would know."),
    /** It fell due while coronavirus rules said only "as soon as reasonably practicable". */
    EASED("While coronavirus kept people apart the law set no fixed day, and it was not done by the usual day."),
    /** It is recorded that something happened, and not whether this was done. */
    NOT_SAID("What was written down does not say it. Whoever was there would know."),
    /** The law sets no number, and it is not recorded as done. */
    NO_NUMBER("The law sets no number of days, and it is not recorded as done yet.");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** In a sentence, naming the source that would know. */
    public String words() {
        return words;
    }
}
