package hearth.listening.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The places of which figures are told, as sets of smallest places: a council, a region, England; a constituency that
 * crosses councils; and what came in before and after a first release. Whatever two published places leave between them is
 * made of smallest places, so nothing can be got by subtraction that is not looked at here.
 *
 * @param smallest the smallest places, by name
 * @param told     the places of which something is told, or was told
 */
public record Places(List<String> smallest, List<Place> told) {

    public Places {
        smallest = List.copyOf(smallest);
        told = List.copyOf(told);
    }

    /** Whether a place is told of now, was told of before, or only comes out by subtraction. */
    public enum Told {
        NOW,
        BEFORE,
        BETWEEN
    }

    /** One place. */
    public record Place(String name, BitSet members, Told told) {

        public Place {
            members = (BitSet) members.clone();
        }

        @Override
        public BitSet members() {
            return (BitSet) members.clone();
        }
    }

    /** The places that are told, and each smallest place that is not among them. */
    List<Place> all() {
        List<Place> all = new ArrayList<>(told);
        for (int at = 0; at < smallest.size(); at++) {
            BitSet alone = new BitSet();
            alone.set(at);
            if (told.stream().noneMatch(place -> place.members.equals(alone))) {
                all.add(new Place(smallest.get(at), alone, Told.BETWEEN));
            }
        }
        return all;
    }
}
