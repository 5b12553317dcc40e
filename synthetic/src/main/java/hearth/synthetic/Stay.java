package hearth.synthetic;

/**
 * One time during which the council looks after a child.
 *
 * @param from the first day, counted from 1 January 1970
 * @param to the day on which the child was no longer looked after
 * @param route how this time goes
 */
record Stay(int from, int to, Route route) {

    /** Whether the child was looked after on some day from the first to the last, both counted. */
    boolean touches(int first, int last) {
        return from <= last && to >= first;
    }

    /** How many days it lasts. */
    int days() {
        return to - from;
    }

    /** The broad ways in which being looked after goes and ends. */
    enum Route {
        /** The child goes back to the family. */
        HOME_AGAIN,
        /** Relatives or friends become special guardians, or a court says the child lives with them. */
        WITH_RELATIVES,
        /** A family for good. */
        ADOPTED,
        /** The child is looked after until the 18th birthday. */
        GROWS_UP,
        /** Held on remand by a court. */
        REMAND,
        /** Another way: another council, other relatives, moving abroad. */
        ANOTHER_WAY
    }
}
