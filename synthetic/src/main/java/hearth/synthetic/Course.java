package hearth.synthetic;

import java.util.List;

/**
 * The outline of a childhood: when the child was born, how the child came to the council, and when the council looked
 * after the child. Everything else is drawn into this outline.
 *
 * @param born the day of birth
 * @param origin how the child came
 * @param stays the times of being looked after, oldest first
 */
record Course(int born, Origin origin, List<Stay> stays) {

    /** The first day of being looked after. */
    int first() {
        return stays.getFirst().from();
    }

    /** The day on which the last time of being looked after ends. */
    int last() {
        return stays.getLast().to();
    }

    /** How old the child is on the day of coming into care, in days. */
    int ageAtFirst() {
        return first() - born;
    }

    /** The 18th birthday. */
    int grownUp() {
        return Dates.birthday(born, 18);
    }

    /** Whether the child was looked after until the 18th birthday. */
    boolean agedOut() {
        return last() == grownUp();
    }

    /** Whether the council looked after the child on some day of these, both counted. */
    boolean touches(int first, int last) {
        return stays.stream().anyMatch(stay -> stay.touches(first, last));
    }

    /** How a child comes to be looked after. */
    enum Origin {
        /** From the family. */
        FAMILY,
        /** Alone from abroad, asking for asylum. */
        ALONE,
        /** By a court's remand. */
        REMANDED
    }
}
