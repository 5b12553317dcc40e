package hearth.synthetic;

import hearth.returns.write.ReturnYear;

/** Why a council still writes about a child in a year's return or the one before it. */
enum Cohort {
    /** Looked after at some time in the collection year. */
    THIS_YEAR(0, 1.0),
    /** Looked after at some time in the year before, but no more in the collection year: 34,450 of 116,000 in 2025. */
    LAST_YEAR_ONLY(1, 0.27),
    /** Grown up in care and 18 in one of the three years before that: 13,080 a year of 117,000 in 2024. */
    GROWN_UP_EARLIER(2, 0.33);

    private static final int CHILDHOOD = 19;

    private final int number;
    private final double perChildThisYear;

    Cohort(int number, double perChildThisYear) {
        this.number = number;
        this.perChildThisYear = perChildThisYear;
    }

    /** The cohort's own number, which never changes. */
    int number() {
        return number;
    }

    /** How many such children a council has that looks after so many in the year. */
    int size(int childrenThisYear) {
        return (int) Math.round(perChildThisYear * childrenThisYear);
    }

    /** When such a child may have come into care, and when the child must have been looked after. */
    Window window(ReturnYear year) {
        return switch (this) {
            case THIS_YEAR -> new Window(this, year.minus(CHILDHOOD).first(), year.first(), year.last());
            case LAST_YEAR_ONLY -> {
                ReturnYear last = year.before();
                yield new Window(this, last.minus(CHILDHOOD).first(), last.first(), last.last());
            }
            case GROWN_UP_EARLIER -> {
                ReturnYear earliest = year.minus(4);
                yield new Window(
                        this,
                        earliest.minus(CHILDHOOD).first(),
                        earliest.first(),
                        year.minus(2).last());
            }
        };
    }

    /**
     * The days that matter for one cohort.
     *
     * @param cohort which one
     * @param earliestStart the first day on which such a child may have come into care
     * @param first the first day of the years that are asked about
     * @param last the last one, which is also the last on which such a child may have come into care
     */
    record Window(Cohort cohort, int earliestStart, int first, int last) {

        /** Whether a childhood belongs here. */
        boolean holds(Course course) {
            return switch (cohort) {
                case THIS_YEAR -> course.touches(first, last);
                case LAST_YEAR_ONLY -> course.touches(first, last) && course.last() <= last;
                case GROWN_UP_EARLIER -> course.agedOut() && course.last() >= first && course.last() <= last;
            };
        }
    }
}
