package hearth.promises.explain;

import hearth.promises.Because;
import hearth.story.Fact;
import hearth.story.Hours;
import hearth.story.London;
import hearth.story.Recorded;
import hearth.story.Span;
import hearth.story.Spoken;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A fact in a sentence: what it is, when it was so, where it stands, and when it was written down. */
final class FactWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /** For example "Review: 30 April 2025 (SSDA903 2025/26)." */
    static String of(Fact<?> fact) {
        return "%s: %s (%s%s)."
                .formatted(
                        Spoken.first(Spoken.kind(fact)),
                        when(fact.happened()),
                        fact.provenance().source(),
                        written(fact));
    }

    private static String when(Span span) {
        if (span instanceof Hours hours) {
            return time(hours.start())
                    + hours.end().map(end -> " to " + time(end)).orElse("");
        }
        if (span.toDay() == span.fromDay() + 1) {
            return Because.day(span.from());
        }
        return "from " + Because.day(span.from())
                + span.to().map(end -> " to " + Because.day(end)).orElse(", and still so");
    }

    private static String written(Fact<?> fact) {
        return fact.recorded() instanceof Recorded.At at
                ? ", written down on " + Because.day(London.dayOf(at.at()))
                : "";
    }

    private static String time(Instant moment) {
        return ZonedDateTime.ofInstant(moment, London.ZONE).format(MOMENT);
    }

    private FactWords() {}
}
