package hearth.returns.rules;

import hearth.returns.ssda903.ReturnDay;
import hearth.story.GridPoint;
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
         * @param authority the upper-tier authority; SCO, NIR, WAL for Scotland, Northern Ireland, Wales, NUK for the
         *     islands that are not in the United Kingdom; empty where it is not known
         * @param point     on the national grid, where it is known
         */
        record Place(String authority, Optional<GridPoint> point) {

            // Codes of the Office for National Statistics: E06 unitary authorities, E07 districts of a county, E08
            // metropolitan districts, E09 London boroughs, E10 counties.
            private static final String IN_A_COUNTY = "E07";

            /** Whether only the district is known, and not in which county it lies. */
            public boolean isOnlyADistrict() {
                return isOnlyADistrict(authority);
            }

            /** Whether that code is a district's of which it is not known in which county it lies. */
            public static boolean isOnlyADistrict(String authority) {
                return authority.startsWith(IN_A_COUNTY);
            }
        }
    }

    /** Ofsted's list of homes and agencies. */
    @FunctionalInterface
    interface Providers {

        /** Everything the list says of that number; more than one line where the list has it twice. */
        List<Registration> withUrn(String urn);

        /** Whether the list has that column: not every edition has them all. */
        default boolean tells(What what) {
            return true;
        }

        /** What a list may tell of a home or an agency. */
        enum What {
            NUMBERS,
            PLACEMENT_TYPES,
            PROVIDERS,
            ENDS,
            POSTCODES,
            AUTHORITIES
        }
    }

    /**
     * One line of Ofsted's list.
     *
     * @param placementTypes  the placement types it may be used for, separated by commas
     * @param providers       the kinds of provider it may be, separated by commas
     * @param registrationEnd the day its registration ended, as a count of days, or no day
     * @param postcode        in capitals and without a blank
     * @param authority       the authority in which that postcode lies
     * @param registered      the day from which it was registered, as a count of days, or no day
     * @param kind            what kind of provider Ofsted calls it
     */
    record Registration(
            String urn,
            Optional<String> placementTypes,
            Optional<String> providers,
            int registrationEnd,
            Optional<String> postcode,
            Optional<String> authority,
            int registered,
            Optional<String> kind) {

        /** A line that says nothing of when registration began. */
        public Registration(
                String urn,
                Optional<String> placementTypes,
                Optional<String> providers,
                int registrationEnd,
                Optional<String> postcode,
                Optional<String> authority) {
            this(
                    urn,
                    placementTypes,
                    providers,
                    registrationEnd,
                    postcode,
                    authority,
                    ReturnDay.NONE,
                    Optional.empty());
        }

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
