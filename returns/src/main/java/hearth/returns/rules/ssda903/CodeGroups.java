package hearth.returns.rules.ssda903;

import hearth.returns.rules.Codes;

/** Codes that rules speak of together. Source: facts/returns.md, section 4.4. */
final class CodeGroups {

    static final String SHORT_BREAKS = "V3 V4";
    static final String TEMPORARY = "T0 T1 T2 T3 T4";
    static final String PLACED_FOR_ADOPTION = "A3 A4 A5 A6";
    static final String FOSTERED = "U1 U2 U3 U4 U5 U6";
    static final String OTHER_PLACEMENTS = "Z11 Z12 Z13 Z14";
    static final String ADOPTED = "E11 E12";
    static final String SPECIAL_GUARDIANSHIP = "E45 E46 E47 E48";
    static final String GOES_ON = "X1";

    static final Codes ON_SHORT_BREAK = Codes.of(SHORT_BREAKS);
    static final Codes IN_TEMPORARY = Codes.of(TEMPORARY);
    static final Codes NEXT_EPISODE_FOLLOWS = Codes.of(GOES_ON);
    static final Codes WAS_ADOPTED = Codes.of(ADOPTED);
    static final Codes STARTED_CARE = Codes.of("S");
    static final Codes ONE = Codes.of("1");
    static final Codes NOUGHT = Codes.of("0");

    /** What stands for a home's number that is not known or not to be told. */
    static final String NO_URN = "XXXXXXX";

    private CodeGroups() {}
}
