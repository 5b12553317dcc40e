package hearth.practice.work;

import hearth.promises.Deadline;
import hearth.promises.Occasion;
import hearth.story.WorkingDays;
import java.time.LocalDate;

/**
 * How long a promise runs, and so how many working days before its end somebody should hear of it. No law says so: the
 * numbers are Hearth's own, enough to arrange what is still to be done.
 */
enum Clock {
    HOURS(1),
    A_WEEK(2),
    WEEKS(5),
    MONTHS(10);

    private static final int WEEK = 7;
    private static final int LONGEST_OF_WEEKS = 62;

    private final int workingDays;

    Clock(int workingDays) {
        this.workingDays = workingDays;
    }

    static Clock of(Occasion occasion, LocalDate due) {
        if (occasion.due() instanceof Deadline.AtMoment) {
            return HOURS;
        }
        long days = due.toEpochDay() - occasion.owedFrom();
        if (days <= WEEK) {
            return A_WEEK;
        }
        return days <= LONGEST_OF_WEEKS ? WEEKS : MONTHS;
    }

    /** Whether so few working days are left that it is at risk. */
    boolean isRunningOut(LocalDate today, LocalDate due) {
        return !due.isAfter(WorkingDays.after(today, workingDays));
    }
}
