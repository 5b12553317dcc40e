package hearth.synthetic;

/**
 * Why a council still writes about a child in a year's return or the one before it.
 */
enum Cohort {
    /** Looked after at some time in the collection year. */
    THIS_YEAR(1.0),
    /** Looked after at some time in the year before, but no more in the collection year: 34,450 of 116,000 in 2025. */
    LAST_YEAR_ONLY(0.27),
    /** Grown up in care and 18 in one of the three years before that: 13,080 a year of 117,000 in 2024. */
    GROWN_UP_EARLIER(0.33);

    private final double perChildThisYear;

    Cohort(double perChildThisYear) {
        this.perChildThisYear = perChildThisYear;
    }

    /** How many such children a council has that looks after so many in the year. */
    int size(int childrenThisYear) {
        return (int) Math.round(perChildThisYear * childrenThisYear);
    }

    /** Whether a childhood belongs here. */
    boolean holds(Course course, ReturnYear year) {
        return switch (this) {
            case THIS_YEAR -> course.touches(year.first(), year.last());
            case LAST_YEAR_ONLY ->
                course.touches(year.before().first(), year.before().last()) && course.last() < year.first();
            case GROWN_UP_EARLIER ->
                course.agedOut()
                        && course.last() < year.before().first()
                        && course.last() >= year.minus(4).first();
        };
    }

    /** The first and last day on which such a child may have come into care. */
    int firstStart(ReturnYear year) {
        return this == GROWN_UP_EARLIER ? year.minus(22).first() : year.minus(19).first();
    }

    /** The last day on which such a child may have come into care. */
    int lastStart(ReturnYear year) {
        return switch (this) {
            case THIS_YEAR -> year.last();
            case LAST_YEAR_ONLY -> year.before().last();
            case GROWN_UP_EARLIER -> year.minus(2).last();
        };
    }
}
