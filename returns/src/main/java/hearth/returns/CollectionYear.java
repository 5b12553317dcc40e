package hearth.returns;

import java.time.LocalDate;
import java.time.Month;

/**
 * The twelve months a return is about. The collection year 2018 runs from 1 April 2017 to 31 March 2018.
 *
 * @param ends the calendar year in which it ends
 */
public record CollectionYear(int ends) implements Comparable<CollectionYear> {

    /** The collection year in which a day falls. */
    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() + 1 : day.getYear());
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(ends - 1, Month.APRIL, 1);
    }

    /** 31 March: the day on which the return says how things stood. */
    public LocalDate lastDay() {
        return LocalDate.of(ends, Month.MARCH, 31);
    }

    public CollectionYear before() {
        return new CollectionYear(ends - 1);
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(ends, other.ends);
    }

    @Override
    public String toString() {
        return Integer.toString(ends);
    }
}
