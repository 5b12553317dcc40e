package hearth.synthetic;

/**
 * Unique pupil numbers: a letter that checks the twelve digits, the council's and the school's number, the year and a
 * number within it. These are formed alike and belong to nobody.
 */
final class PupilNumbers {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** The number of this child. */
    static String of(Life life) {
        int year = Math.floorMod(yearOfBirth(life) + 5, 100);
        String digits = "%s%04d%02d%03d"
                .formatted(PersonChapter.OLD_CODE, 2000 + life.number() / 1000, year, life.number() % 1000);
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (at + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length()) + digits;
    }

    private static int yearOfBirth(Life life) {
        return java.time.LocalDate.ofEpochDay(life.born()).getYear();
    }

    private PupilNumbers() {}
}
