package hearth.promises.explain;

import hearth.promises.Because;
import hearth.promises.Deadline;
import hearth.promises.Due;
import hearth.promises.Occasion;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Period;
import hearth.promises.Term;
import hearth.story.Days;
import hearth.story.London;
import hearth.story.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a day was counted, so that a person can count it again: "21 December 2026 + 20 working days, not counting
 * Saturdays, Sundays, 25 December, 28 December and 1 January = 21 January 2027."
 */
final class ClockWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /** The day of this occasion, counted as this sentence of the promise says. */
    static String of(Term term, Occasion occasion) {
        if (occasion.certainty() == Certainty.ANSWERED_AS_A_WHOLE) {
            return "The source asks about the whole time up to %s, and not for a day.".formatted(due(occasion));
        }
        return of(term.due(), occasion);
    }

    private static String of(Due due, Occasion occasion) {
        return switch (due) {
            case Due.Within(var period) -> counted(period, occasion);
            case Due.Eased(var within, var _) -> counted(within.period(), occasion);
            case Due.NotBefore(var early, var then) ->
                "What is done before %s have passed does not count. %s".formatted(early.length(), of(then, occasion));
            case Due.BeforeFirst(var act) ->
                "It is due before the first %s: by %s.".formatted(act.inWords(), due(occasion));
            case Due.OnNamedDay _ -> "The day was named when the word was given: %s.".formatted(due(occasion));
            case Due.NoNumber _ -> "The law sets no number of days.";
            case Due.Beforehand _ -> "It is due before that, and on %s at the latest.".formatted(due(occasion));
            case Due.OrBefore(var later) -> of(later, occasion) + " What was done before counts too.";
            case Due.Extended extended -> extended(extended.usual(), extended, occasion);
            case Due.OnDays(var days, var then, var otherwise) ->
                of(days.covers((int) occasion.from().toEpochDay()) ? then : otherwise, occasion);
            case Due.Lengthened longer -> extended(longer.usual(), longer, occasion);
            case Due.NotWhile(var waiting, var then) ->
                of(then, occasion) + " The clock does not run while the child is %s.".formatted(waiting.inWords());
            case Due.BeforeNextReview _ ->
                "It is due before the day on which the next review falls due: by %s.".formatted(due(occasion));
            case Due.BeforeEndOf(var whole) ->
                occasion.due() instanceof Deadline.None
                        ? "It is due before the child is no longer %s, which has no end yet.".formatted(whole.inWords())
                        : "It is due before the child is no longer %s: by %s."
                                .formatted(whole.inWords(), due(occasion));
            case Due.SecureHoursUsedUp _ ->
                "72 hours in any 28 days, as regulation 10 counts them, are used up at %s.".formatted(due(occasion));
        };
    }

    private static String extended(Due.Within usual, Due due, Occasion occasion) {
        return usual.period().deadline(Days.on(occasion.from())).equals(occasion.due())
                ? counted(usual.period(), occasion)
                : "It is due %s: by %s.".formatted(due.inWords(), due(occasion));
    }

    private static String counted(Period period, Occasion occasion) {
        return switch (occasion.due()) {
            case Deadline.OnDay(var day) -> counted(period, occasion, LocalDate.ofEpochDay(day));
            case Deadline.AtMoment(var moment)
            when period instanceof Period.Elapsed(var hours) ->
                "%s + %s = %s.".formatted(time(moment.minusSeconds(3600L * hours)), period.length(), time(moment));
            case Deadline.AtMoment _, Deadline.None _ ->
                "It is due %s of a day that nobody here knows.".formatted(period.inWords());
        };
    }

    private static String counted(Period period, Occasion occasion, LocalDate due) {
        LocalDate start = start(period, occasion, due);
        LocalDate sum = period.after(start);
        String words = "%s + %s%s = %s."
                .formatted(Because.day(start), period.length(), notCounting(period, start, sum), Because.day(sum));
        if (occasion.certainty() == Certainty.AT_THE_LATEST) {
            words = "The last time lies before this source begins: at the latest it was on %s. %s"
                    .formatted(Because.day(start), words);
        }
        return sum.isBefore(due)
                ? words + " It was not owed yet then: it fell due on its first day, %s.".formatted(Because.day(due))
                : words;
    }

    /** What went before a source's first day may have been done on the day before it. */
    private static LocalDate start(Period period, Occasion occasion, LocalDate due) {
        LocalDate before = occasion.from().minusDays(1);
        boolean isFromBefore = occasion.certainty() == Certainty.AT_THE_LATEST
                && period.after(before).equals(due);
        return isFromBefore ? before : occasion.from();
    }

    private static String notCounting(Period period, LocalDate start, LocalDate sum) {
        boolean isWorking = period instanceof Period.Working || period instanceof Period.WorkingBeginningWith;
        if (!isWorking) {
            return "";
        }
        List<String> out = new ArrayList<>(List.of("Saturdays", "Sundays"));
        start.datesUntil(sum.plusDays(1))
                .filter(day -> WorkingDays.isHoliday((int) day.toEpochDay()))
                .forEach(day -> out.add(day.format(DAY)));
        return ", not counting " + String.join(", ", out.subList(0, out.size() - 1)) + " and " + out.getLast();
    }

    private static String due(Occasion occasion) {
        return switch (occasion.due()) {
            case Deadline.OnDay(var day) -> Because.day(LocalDate.ofEpochDay(day));
            case Deadline.AtMoment(var moment) -> time(moment);
            case Deadline.None _ -> "no set day";
        };
    }

    private static String time(Instant moment) {
        return ZonedDateTime.ofInstant(moment, London.ZONE).format(MOMENT);
    }

    private ClockWords() {}
}
