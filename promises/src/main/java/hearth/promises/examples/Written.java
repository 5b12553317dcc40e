package hearth.promises.examples;

import hearth.promises.Deadline;
import hearth.promises.Verdict;
import hearth.story.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Verdicts in the form in which an example expects them. */
final class Written {

    /** For example {@code voice.visit-first kept-late due 2026-12-28 late 1 day}. */
    static String verdict(String promise, Verdict verdict) {
        return promise + " " + verdict.word().kebab() + due(verdict) + lateness(verdict)
                + reason(verdict).map(code -> " reason " + code).orElse("");
    }

    /** A day, with its time where there is one. */
    static String when(When when) {
        return when.precision() == When.Precision.DAY ? when.day().toString() : when.day() + " " + when.time();
    }

    /** For example {@code late 1 day}. */
    static String late(int days) {
        return "late " + days + (days == 1 ? " day" : " days");
    }

    /** The code of an excuse or of a doubt. */
    static Optional<String> reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Excused excused ->
                Optional.of(Expected.code(excused.excuse().reason()));
            case Verdict.CannotTell doubtful -> Optional.of(Expected.code(doubtful.why()));
            case Verdict.NotYetDue _,
                    Verdict.Kept _,
                    Verdict.KeptLate _,
                    Verdict.Broken _,
                    Verdict.Lapsed _,
                    Verdict.NotOwed _ -> Optional.empty();
        };
    }

    private static String due(Verdict verdict) {
        return switch (verdict.occasion().due()) {
            case Deadline.OnDay(var day) -> " due " + LocalDate.ofEpochDay(day);
            case Deadline.AtMoment(var moment) -> " due " + moment(moment);
            case Deadline.None _ -> "";
        };
    }

    private static String moment(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, London.ZONE);
        return there.toLocalDate() + " " + there.toLocalTime();
    }

    private static String lateness(Verdict verdict) {
        return verdict instanceof Verdict.KeptLate kept ? " " + late(kept.daysLate()) : "";
    }

    private Written() {}
}
