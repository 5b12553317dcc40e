package hearth.synthetic;

import java.util.List;

/** Names of councils that do not exist, with the three letters that begin their children's ids. */
final class CouncilNames {

    /**
     * A name and its letters.
     *
     * @param name the council's name
     * @param letters three letters of it
     */
    record Named(String name, String letters) {}

    private static final List<Named> NAMES = List.of(
            new Named("Ashcombe", "ASH"),
            new Named("Thornbeck", "THO"),
            new Named("Linfold", "LIN"),
            new Named("Harrowmere", "HAR"),
            new Named("Wexbridge", "WEX"),
            new Named("Oakhanger Vale", "OAK"),
            new Named("Penfleet", "PEN"),
            new Named("Marlbrook", "MAR"),
            new Named("Eastholt", "EAH"),
            new Named("Castlewick", "CAS"),
            new Named("Fernleigh", "FER"),
            new Named("Stourmouth", "STO"),
            new Named("Greybarrow", "GRE"),
            new Named("Whitcliffe", "WHI"),
            new Named("Kelderdale", "KEL"),
            new Named("Saltersby", "SAL"));

    /** The name that a seed gives; seed 1 is Ashcombe. */
    static Named of(long seed) {
        return NAMES.get((int) Math.floorMod(seed - 1, (long) NAMES.size()));
    }

    private CouncilNames() {}
}
