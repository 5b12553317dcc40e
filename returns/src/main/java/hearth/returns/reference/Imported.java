package hearth.returns.reference;

import java.util.List;

/** What came of bringing in one published list. */
public sealed interface Imported {

    /**
     * It is kept now.
     *
     * @param troubles    how many lines were passed over
     * @param someTroubles the first of them, in words
     */
    record Done(Kept kept, int troubles, List<String> someTroubles) implements Imported {
        public Done {
            someTroubles = List.copyOf(someTroubles);
        }
    }

    /** It is not kept, and what was kept before still is. */
    record Refused(String says, String maybe) implements Imported {}

    /** Whoever waited asked to stop. */
    record Stopped() implements Imported {}
}
