package hearth.returns.write;

import hearth.story.AboutTheChild.Sex;
import hearth.story.PlacementType;

/**
 * How the return of a year codes what the record says: some codes came, others went. Source: facts/returns.md, section
 * 4.5 (the code lists of each collection year from 2017, by the year in which it ends).
 */
public final class YearCodes {

    private static final int GUARDIANS_IN_FOUR = 2019;
    private static final int APPRENTICES_APART = 2022;
    private static final int LETTERS_FOR_SEX = 2025;
    private static final int SUPPORTED_ACCOMMODATION = 2025;
    private static final int OTHER_IN_FOUR = 2026;

    /** PLACE. Supported accommodation was semi-independent living before, and other homes were one code. */
    static String place(PlacementType type, ReturnYear year) {
        return switch (type) {
            case SUPPORTED_ACCOMMODATION -> year.ends() < SUPPORTED_ACCOMMODATION ? "H5" : type.code();
            case OTHER_11, OTHER_12, OTHER_13, OTHER_14 -> year.ends() < OTHER_IN_FOUR ? "Z1" : type.code();
            default -> type.code();
        };
    }

    /** URN. What is now supported accommodation was not registered before, so no return of then has its number. */
    static String urn(PlacementType type, String urn, ReturnYear year) {
        boolean isBefore = type == PlacementType.SUPPORTED_ACCOMMODATION && year.ends() < SUPPORTED_ACCOMMODATION;
        return isBefore ? "" : urn;
    }

    /** REC. Special guardians were two codes: former foster carers, and others. */
    static String ended(String code, ReturnYear year) {
        if (year.ends() >= GUARDIANS_IN_FOUR) {
            return code;
        }
        return switch (code) {
            case "E45", "E46" -> "E43";
            case "E47", "E48" -> "E44";
            default -> code;
        };
    }

    /** ACTIV. Apprentices were counted with all who train or work. */
    static String activity(String code, ReturnYear year) {
        if (year.ends() >= APPRENTICES_APART) {
            return code;
        }
        return switch (code) {
            case "F4", "F5" -> "F3";
            case "P4", "P5" -> "P3";
            default -> code;
        };
    }

    /** SEX. Figures before, letters since. */
    static String sex(Sex sex, ReturnYear year) {
        boolean letters = year.ends() >= LETTERS_FOR_SEX;
        return switch (sex) {
            case MALE -> letters ? "M" : "1";
            case FEMALE -> letters ? "F" : "2";
            case INDETERMINATE -> letters ? "U" : "";
            case UNKNOWN -> "";
        };
    }

    private YearCodes() {}
}
