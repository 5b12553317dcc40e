package hearth.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time where the law counts hours, packed as seconds since 1970.
 *
 * @param fromSecond the first second
 * @param toSecond the second from which it was over, or {@link #STILL} while it goes on
 */
public record Hours(long fromSecond, long toSecond) implements Span {

    /** The second that stands for "still going on". */
    public static final long STILL = Long.MAX_VALUE;

    /** Says so when a span would end before it begins. */
    public Hours {
        if (toSecond < fromSecond) {
            throw new IllegalArgumentException(
                    "A span from %s to %s ends before it begins.%nMaybe the two times are swapped."
                            .formatted(Instant.ofEpochSecond(fromSecond), Instant.ofEpochSecond(toSecond)));
        }
    }

    /** One single moment. */
    public static Hours at(Instant moment) {
        return new Hours(moment.getEpochSecond(), moment.getEpochSecond() + 1);
    }

    /** From this moment, with no end known. */
    public static Hours since(Instant from) {
        return new Hours(from.getEpochSecond(), STILL);
    }

    /** From the first moment up to but not including the second. */
    public static Hours between(Instant from, Instant to) {
        return new Hours(from.getEpochSecond(), to.getEpochSecond());
    }

    @Override
    public int fromDay() {
        return dayOf(fromSecond);
    }

    /** The day after the last one that this touches. */
    @Override
    public int toDay() {
        return toSecond == STILL ? OPEN : dayOf(Math.max(fromSecond, toSecond - 1)) + 1;
    }

    @Override
    public Instant start() {
        return Instant.ofEpochSecond(fromSecond);
    }

    @Override
    public Optional<Instant> end() {
        return toSecond == STILL ? Optional.empty() : Optional.of(Instant.ofEpochSecond(toSecond));
    }

    private static int dayOf(long second) {
        return (int)
                LocalDate.ofInstant(Instant.ofEpochSecond(second), London.ZONE).toEpochDay();
    }

    @Override
    public String toString() {
        return start() + "/" + end().map(Instant::toString).orElse("");
    }
}
