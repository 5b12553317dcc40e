package hearth.synthetic;

import hearth.story.MoveReason;
import hearth.story.PlacementProvider;
import hearth.story.PlacementType;

/**
 * One placement of a child.
 *
 * @param kind what kind of home
 * @param type its exact type, as the record names it
 * @param from the first day
 * @param to the day on which it ended
 * @param carers who runs it and where it is
 * @param coming whether the child moved in, or only the standing of the same carers changed
 * @param left why it ended, unknown where the child left care
 */
record Home(KindOfHome kind, PlacementType type, int from, int to, Carers carers, Coming coming, MoveReason left) {

    /** The same home, ended for this reason on this day. */
    Home endedOn(int day, MoveReason reason) {
        return new Home(kind, type, from, day, carers, coming, reason);
    }

    /** How many days it lasted. */
    int days() {
        return to - from;
    }

    /** Whether the child moved in, or stayed with the same carers whose standing changed. */
    enum Coming {
        MOVED_IN,
        SAME_CARERS
    }

    /**
     * Who runs a home, and where it is.
     *
     * @param provider who runs it
     * @param urn the number in the invented register, or empty where none is asked for
     * @param place where it is
     */
    record Carers(PlacementProvider provider, String urn, Place place) {}
}
