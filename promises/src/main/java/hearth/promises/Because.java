package hearth.promises;

import hearth.promises.Occasion.Certainty;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Recorded;
import hearth.story.Spoken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a verdict is what it is, in plain sentences with the days that count. */
public final class Because {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /** The reasons, most telling first. */
    public static List<String> of(Judged judged) {
        List<String> reasons = new ArrayList<>();
        Occasion occasion = judged.verdict().occasion();
        reasons.add(outcome(judged.promise(), judged.verdict()));
        reasons.add(owed(occasion));
        lateOnTheRecord(judged.verdict(), reasons);
        return reasons;
    }

    /** A day as people write it: 21 December 2026. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String outcome(Promise promise, Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotYetDue(var occasion) ->
                occasion.due() instanceof Deadline.None
                        ? "It is not due yet."
                        : "It is due by %s.".formatted(due(occasion));
            case Verdict.Kept(var occasion, var by) -> kept(occasion, by);
            case Verdict.KeptLate(var occasion, var by, var late) ->
                "%s, %s late: it was due by %s.".formatted(sentence(by), Words.count(late, "day"), due(occasion));
            case Verdict.Broken(var occasion) -> broken(promise, occasion);
            case Verdict.Excused excused ->
                "Excused on %s by the %s: %s."
                        .formatted(
                                day(excused.why().happened().from()),
                                Spoken.name(excused.excuse().by()),
                                Spoken.name(excused.excuse().reason()));
            case Verdict.Lapsed lapsed ->
                "What it was owed for ended on %s, before it fell due."
                        .formatted(day(LocalDate.ofEpochDay(lapsed.ended())));
            case Verdict.CannotTell doubtful -> doubtful.why().words();
            case Verdict.NotOwed _ -> "It was not owed.";
        };
    }

    private static String broken(Promise promise, Occasion occasion) {
        if (promise.terms().getFirst().keptBy() instanceof Keeper.Never(var state, var _)) {
            return "From %s the child was %s.".formatted(due(occasion), state.inWords());
        }
        if (promise.terms().getFirst().keptBy() instanceof Keeper.Answered) {
            return "By what was written down, it was not done on %s.".formatted(due(occasion));
        }
        if (promise.terms().getFirst().keptBy() instanceof Keeper.EndOf) {
            return "It should have been over by %s and is not recorded as over.".formatted(due(occasion));
        }
        return occasion.certainty() == Certainty.ANSWERED_AS_A_WHOLE
                ? "The return says that it was not done by %s.".formatted(due(occasion))
                : "It was due by %s and is not recorded as done.".formatted(due(occasion));
    }

    private static String owed(Occasion occasion) {
        return switch (occasion.certainty()) {
            case SEEN -> "Owed from %s.".formatted(day(occasion.from()));
            case AT_THE_LATEST ->
                "Owed at the latest from %s, the first day from which this source would hold it."
                        .formatted(day(occasion.from()));
            case ANSWERED_AS_A_WHOLE ->
                occasion.from().equals(occasion.due().date().orElse(occasion.from()))
                        ? "The return answers for %s.".formatted(due(occasion))
                        : "The return answers for the time from %s to %s."
                                .formatted(day(occasion.from()), due(occasion));
        };
    }

    private static String kept(Occasion occasion, Fact<?> by) {
        if (occasion.certainty() == Certainty.ANSWERED_AS_A_WHOLE) {
            return "The return says that it was done by %s.".formatted(due(occasion));
        }
        String inTime = occasion.due() instanceof Deadline.None ? "" : ", due by " + due(occasion);
        return "%s%s.".formatted(sentence(by), inTime);
    }

    private static String sentence(Fact<?> fact) {
        String when = fact.happened() instanceof Hours
                ? time(fact.happened().start())
                : day(fact.happened().from());
        return Spoken.first(Spoken.kind(fact)) + ": " + when;
    }

    private static String due(Occasion occasion) {
        return switch (occasion.due()) {
            case Deadline.OnDay(var day) -> day(LocalDate.ofEpochDay(day));
            case Deadline.AtMoment(var moment) -> time(moment);
            case Deadline.None _ -> "no set day";
        };
    }

    private static void lateOnTheRecord(Verdict verdict, List<String> reasons) {
        if (verdict instanceof Verdict.Kept kept) {
            addWrittenLate(kept.by(), reasons);
        } else if (verdict instanceof Verdict.KeptLate late) {
            addWrittenLate(late.by(), reasons);
        }
    }

    private static void addWrittenLate(Fact<?> by, List<String> reasons) {
        long days = daysToRecord(by);
        if (days > 0) {
            reasons.add("Written down %s later.".formatted(Words.count((int) days, "day")));
        }
    }

    /** Lateness on the record: days between the act and the day it was written down, 0 where that is not known. */
    public static long daysToRecord(Fact<?> fact) {
        return fact.recorded() instanceof Recorded.At written
                ? Math.max(0, ChronoUnit.DAYS.between(fact.happened().from(), London.dayOf(written.at())))
                : 0;
    }

    private static String time(Instant moment) {
        return ZonedDateTime.ofInstant(moment, London.ZONE).format(TIME);
    }

    private Because() {}
}
