package hearth.practice.retention;

import java.time.LocalDate;

/** For how long. Each law's own words decide on which day the count begins, and so the last day differs by one. */
public sealed interface Term {

    /** To that anniversary of birth; where the child dies before 18, so long after the death instead. */
    record FromBirth(int years, int yearsAfterDeath, Counted death) implements Term {}

    /** So many years from the order by which the child was adopted. */
    record FromAdoption(int years) implements Term {}

    /** A period that the council sets for itself, in years from the last thing that was written down. */
    record SetByCouncil() implements Term {}

    /** On which day a number of years begins. */
    enum Counted {
        /** "Beginning with" a day counts it as day one, so the last day is the one before the anniversary. */
        BEGINNING_WITH,
        /** "From" a day does not count it, so the last day is the anniversary. */
        FROM;

        /** The last day of so many years. */
        LocalDate lastDay(LocalDate day, int years) {
            return switch (this) {
                case BEGINNING_WITH -> anniversary(day, years).minusDays(1);
                case FROM -> anniversary(day, years);
            };
        }
    }

    /**
     * The day so many years later. Where the year has no 29 February it is 1 March: of two readings the later, since a day too
     * long never breaks the duty.
     */
    static LocalDate anniversary(LocalDate day, int years) {
        LocalDate there = day.plusYears(years);
        return there.getDayOfMonth() == day.getDayOfMonth() ? there : there.plusDays(1);
    }
}
