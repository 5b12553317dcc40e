package hearth.promises;

import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Span;
import hearth.story.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;

/**
 * How long the law allows. The day a clock starts on is not counted, unless the law says "beginning with". A calendar
 * period never moves off a holiday; a month ends on the corresponding date, or the last day of a shorter month.
 */
public sealed interface Period {

    /** The last day of the period that starts on this day. */
    LocalDate after(LocalDate start);

    /** The same in days since 1 January 1970. */
    default int after(int start) {
        return (int) after(LocalDate.ofEpochDay(start)).toEpochDay();
    }

    /** For example "20 working days". */
    String length();

    /** For example "within 20 working days". */
    default String inWords() {
        return "within " + length();
    }

    /** The deadline of a period that starts with this. */
    default Deadline deadline(Span start) {
        return new Deadline.OnDay(after(start.fromDay()));
    }

    /** Working days after the start day. */
    record Working(int days) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return WorkingDays.after(start, days);
        }

        @Override
        public int after(int start) {
            return WorkingDays.after(start, days);
        }

        @Override
        public String length() {
            return Words.count(days, "working day");
        }
    }

    /** Working days of which the start day is the first, if it is one. */
    record WorkingBeginningWith(int days) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return WorkingDays.beginningWith(start, days);
        }

        @Override
        public String length() {
            return Words.count(days, "working day") + ", counting the first";
        }
    }

    /** Calendar days after the start day. */
    record CalendarDays(int days) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusDays(days);
        }

        @Override
        public int after(int start) {
            return start + days;
        }

        @Override
        public String length() {
            return Words.count(days, "day");
        }
    }

    /** Calendar days of which the start day is the first. */
    record DaysBeginningWith(int days) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusDays(days - 1L);
        }

        @Override
        public String length() {
            return Words.count(days, "day") + ", counting the first";
        }
    }

    /** Weeks of seven days, of which the start day is the first. */
    record WeeksBeginningWith(int weeks) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusWeeks(weeks).minusDays(1);
        }

        @Override
        public String length() {
            return Words.count(weeks, "week") + ", counting the first day";
        }
    }

    /**
     * The usual period; where its last day is a Sunday, Christmas Day, Good Friday or a bank holiday, up to noon on the
     * first later day that is none of these (Children Act 1989 s.45(2)). Saturday is an ordinary day.
     */
    record OrNoonAfterHoliday(Period usual) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            LocalDate last = usual.after(start);
            while (isHoliday(last)) {
                last = last.plusDays(1);
            }
            return last;
        }

        @Override
        public Deadline deadline(Span start) {
            LocalDate last = after(start.from());
            boolean endsAtNoon = start instanceof Hours && isHoliday(usual.after(start.from()));
            return endsAtNoon
                    ? new Deadline.AtMoment(London.at(last.atTime(LocalTime.NOON)))
                    : new Deadline.OnDay((int) last.toEpochDay());
        }

        private static boolean isHoliday(LocalDate day) {
            boolean isChristmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25;
            return isChristmas
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || WorkingDays.isHoliday((int) day.toEpochDay());
        }

        @Override
        public String length() {
            return usual.length() + ", or up to noon on the next ordinary day where the last is a Sunday or a holiday";
        }
    }

    /** Weeks of seven days; working days play no part. */
    record Weeks(int weeks) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusWeeks(weeks);
        }

        @Override
        public int after(int start) {
            return start + 7 * weeks;
        }

        @Override
        public String length() {
            return Words.count(weeks, "week");
        }
    }

    /** Calendar months (Interpretation Act 1978 Sch 1; Dodds v Walker [1981]). */
    record Months(int months) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusMonths(months);
        }

        @Override
        public String length() {
            return Words.count(months, "month");
        }
    }

    /** Calendar years. */
    record Years(int years) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return start.plusYears(years);
        }

        @Override
        public String length() {
            return Words.count(years, "year");
        }
    }

    /** Hours as they pass: a night when the clocks change is 23 or 25 hours long, and holidays stop nothing. */
    record Elapsed(int hours) implements Period {
        @Override
        public LocalDate after(LocalDate start) {
            return London.dayOf(after(London.startOf(start)));
        }

        /** The moment at which the hours have passed. */
        public Instant after(Instant start) {
            return start.plus(Duration.ofHours(hours));
        }

        @Override
        public Deadline deadline(Span start) {
            return new Deadline.AtMoment(after(start instanceof Hours ? start.start() : endOf(start)));
        }

        /** Where only the day is known it may have begun as late as that day's end. */
        private static Instant endOf(Span day) {
            return London.startOf(day.from().plusDays(1));
        }

        @Override
        public String length() {
            return Words.count(hours, "hour");
        }
    }
}
