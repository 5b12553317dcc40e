package hearth.returns.rules;

import java.util.List;
import java.util.Optional;

/**
 * What some rules know besides the return: who sends it, where a postcode lies, and which homes and agencies Ofsted
 * registers. Each part may be absent; the rules that need it are then not evaluated, and say so.
 */
public interface ReferenceData {

    /** The code of the authority that sends the return, as the places of postcodes write it. */
    Optional<String> authority();

    /** Where postcodes lie. */
    Optional<Postcodes> postcodes();

    /** Ofsted's list of homes and agencies. */
    Optional<Providers> providers();

    /** Nothing but the return itself. */
    static ReferenceData none() {
        return new Known(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is known. */
    record Known(Optional<String> authority, Optional<Postcodes> postcodes, Optional<Providers> providers)
            implements ReferenceData {}

    /** Where postcodes lie. */
    @FunctionalInterface
    interface Postcodes {

        /** The place of a postcode, written with or without its blank; none where the postcode is not known. */
        Optional<Place> place(String postcode);

        /**
         * Where a postcode lies.
         *
         * @param authority the upper-tier authority, or SCO, NIR, WAL for Scotland, Northern Ireland, Wales
         * @param easting   metres east on the national grid
         * @param northing  metres north on the national grid
         */
        record Place(String authority, int easting, int northing) {}
    }

    /** Ofsted's list of homes and agencies. */
    @FunctionalInterface
    interface Providers {

        /** Everything the list says of that number; more than one line where the list has it twice. */
        List<Registration> withUrn(String urn);
    }

    /**
     * One line of Ofsted's list.
     *
     * @param placementTypes  the placement types it may be used for, separated by commas
     * @param providers       the kinds of provider it may be, separated by commas
     * @param registrationEnd the day its registration ended, as a count of days, or no day
     * @param postcode        in capitals and without a blank
     * @param authority       the authority in which that postcode lies
     */
    record Registration(
            String urn,
            Optional<String> placementTypes,
            Optional<String> providers,
            int registrationEnd,
            Optional<String> postcode,
            Optional<String> authority) {

        /** Whether it may be used for that placement type. */
        public boolean takes(String placementType) {
            return isAmong(placementType, placementTypes);
        }

        /** Whether it may be that kind of provider. */
        public boolean isA(String provider) {
            return isAmong(provider, providers);
        }

        private static boolean isAmong(String code, Optional<String> codes) {
            for (String one : codes.orElse("").split("[,/]", -1)) {
                if (!code.isEmpty() && one.strip().equals(code)) {
                    return true;
                }
            }
            return false;
        }
    }
}
