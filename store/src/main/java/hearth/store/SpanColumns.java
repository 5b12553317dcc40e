package hearth.store;

import hearth.story.Days;
import hearth.story.Hours;
import hearth.story.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a fact was true, as the log holds it: days always, and seconds beside them where the law counts hours.
 *
 * @param firstDay the first day
 * @param endDay the day after the last, nothing while it goes on
 * @param firstSecond the first second, nothing where days are counted
 * @param endSecond the second from which it was over
 */
record SpanColumns(
        LocalDate firstDay,
        @Nullable LocalDate endDay,
        @Nullable OffsetDateTime firstSecond,
        @Nullable OffsetDateTime endSecond) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** How this span is held. */
    static SpanColumns of(Span span) {
        LocalDate end = span.to().orElse(null);
        return switch (span) {
            case Days days -> new SpanColumns(days.from(), end, null, null);
            case Hours hours ->
                new SpanColumns(
                        hours.from(),
                        end,
                        utc(hours.start()),
                        hours.end().map(SpanColumns::utc).orElse(null));
        };
    }

    /** Whether its days lie where people's days lie; others are slips that no database need hold. */
    static boolean canHold(Span span) {
        return isYear(span.from()) && span.to().map(SpanColumns::isYear).orElse(true);
    }

    /** The span that the columns first_day, end_day, first_second and end_second hold. */
    static Span read(ResultSet row) throws SQLException {
        OffsetDateTime first = row.getObject("first_second", OffsetDateTime.class);
        if (first != null) {
            return Optional.ofNullable(row.getObject("end_second", OffsetDateTime.class))
                    .map(end -> Hours.between(first.toInstant(), end.toInstant()))
                    .orElseGet(() -> Hours.since(first.toInstant()));
        }
        LocalDate from = row.getObject("first_day", LocalDate.class);
        return Optional.ofNullable(row.getObject("end_day", LocalDate.class))
                .map(end -> Days.between(from, end))
                .orElseGet(() -> Days.since(from));
    }

    private static boolean isYear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
