package hearth.promises.examples;

import hearth.story.Days;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Reads when a fact was true: a day, or {@code from DAY to DAY}, with times where hours count. */
final class Spans {

    private static final Days ALWAYS = new Days(Integer.MIN_VALUE, Span.OPEN);

    /** The days or hours of a new fact. */
    static Span read(Line line) {
        if (line.takes("from")) {
            When from = Dates.when(line);
            return endsNext(line) ? from.until(end(line)) : from.since();
        }
        if (!Dates.standNext(line)) {
            throw new Mistake(
                    line.isAtEnd() ? "No day is given." : "No day stands where \"%s\" stands.".formatted(line.ahead(0)),
                    "2026-12-29, or from 2026-12-29.");
        }
        return Dates.when(line).alone();
    }

    /** The days or hours of a correction: what is not said again stays as it was. */
    static Span corrected(Span before, Line line) {
        if (line.takes("from")) {
            When from = Dates.when(line);
            return endsNext(line) ? from.until(end(line)) : movedTo(from, before);
        }
        if (endsNext(line)) {
            return start(before).until(end(line));
        }
        return Dates.standNext(line) ? Dates.when(line).alone() : before;
    }

    /** The days that a source covers; all days where none are given. */
    static Days coverage(Line line) {
        Days days = ALWAYS;
        if (line.takes("from")) {
            LocalDate from = Dates.day(line);
            days = endsNext(line) ? Days.between(from, end(line).day()) : Days.since(from);
        }
        if (!line.isAtEnd()) {
            throw new Mistake(
                    "\"%s\" stands after what the source covers.".formatted(line.ahead(0)),
                    "from DAY to DAY is meant.");
        }
        return days;
    }

    private static boolean endsNext(Line line) {
        return line.standsNext("to") && Dates.standNext(line, 1);
    }

    private static When end(Line line) {
        line.next("to");
        return Dates.when(line);
    }

    private static Span movedTo(When from, Span before) {
        return before.end().map(end -> from.until(at(end, before))).orElseGet(from::since);
    }

    private static When start(Span span) {
        return at(span.start(), span);
    }

    private static When at(Instant moment, Span span) {
        ZonedDateTime there = moment.atZone(London.ZONE);
        return span instanceof Hours
                ? new When(there.toLocalDate(), there.toLocalTime(), When.Precision.MINUTE)
                : new When(there.toLocalDate(), LocalTime.MIDNIGHT, When.Precision.DAY);
    }

    private Spans() {}
}
