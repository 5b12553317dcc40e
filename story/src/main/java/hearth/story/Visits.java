package hearth.story;

/** Somebody from the council coming to see the child. */
public sealed interface Visits extends Detail {

    /**
     * Somebody visited the child. What the child said stands in {@link Voice.Said}.
     *
     * @param by who came
     * @param way in person, or by phone or video
     * @param alone whether they talked with the child on their own (SI 2010/959 reg 29)
     * @param notAlone why not
     * @param welfare what the visitor judged: is the child all right there (SI 2010/959 reg 30)
     */
    record Visit(Role by, Way way, Answer alone, NotAlone notAlone, Welfare welfare) implements Visits {}

    /**
     * Somebody asked for a visit (SI 2010/959 reg 28(7)(a)).
     *
     * @param by who asked
     */
    record VisitRequested(Role by) implements Visits {}

    /** Ofsted warned the council about the children's home (Care Standards Act 2000 s.30A). */
    record HomeWarning() implements Visits {}

    /** How a visit was made. */
    enum Way {
        UNKNOWN,
        IN_PERSON,
        VIDEO,
        PHONE
    }

    /** Why the child was not spoken with alone (SI 2010/959 reg 29). */
    enum NotAlone {
        UNKNOWN,
        CHILD_REFUSED,
        NOT_APPROPRIATE,
        UNABLE
    }

    /** What a visitor judged of the child's welfare where they live. */
    enum Welfare {
        UNKNOWN,
        SAFEGUARDED,
        NOT_SAFEGUARDED
    }
}
