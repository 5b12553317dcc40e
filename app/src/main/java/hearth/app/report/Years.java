package hearth.app.report;

import hearth.pages.Childhood;
import hearth.pages.Lane;
import hearth.pages.Mark;
import hearth.pages.Outcome;
import hearth.pages.Stretch;
import hearth.promises.Because;
import hearth.story.Care.LookedAfter;
import hearth.story.Care.Placement;
import hearth.story.Care.Start;
import hearth.story.Detail;
import hearth.story.Fact;
import hearth.story.Legal.UnderLegalStatus;
import hearth.story.Missing.MissingKind;
import hearth.story.Missing.WentMissing;
import hearth.story.Reviews.Review;
import hearth.story.Span;
import hearth.story.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A child's years, set out to be drawn: where they lived, under which law, who was missing them, what was promised. */
final class Years {

    private static final int WEEKS_BEFORE = 4;
    private static final int MONTHS_AHEAD = 6;

    private final Story story;
    private final LocalDate today;
    private final LocalDate coveredFrom;
    private final List<Time> times;

    private Years(Story story, LocalDate today, LocalDate coveredFrom, List<Time> times) {
        this.story = story;
        this.today = today;
        this.coveredFrom = coveredFrom;
        this.times = times;
    }

    static Childhood of(Council council, Story story, List<Time> times) {
        return new Years(story, council.judgedOn(), council.coveredFrom(), times).drawn();
    }

    private Childhood drawn() {
        List<Stretch> stretches = Stream.of(lookedAfter(), statuses(), homes(), missing())
                .flatMap(List::stream)
                .toList();
        LocalDate from = stretches.stream()
                .map(Stretch::from)
                .min(Comparator.naturalOrder())
                .orElse(coveredFrom)
                .minusWeeks(WEEKS_BEFORE);
        LocalDate covered = coveredFrom.isBefore(from) ? from : coveredFrom;
        return new Childhood(from, lastDay().plusDays(1), today, covered, stretches, marks(from));
    }

    /** The day of judging, or the last promise that falls due soon after it. */
    private LocalDate lastDay() {
        return times.stream()
                .flatMap(time -> time.day().stream())
                .filter(day -> day.isBefore(today.plusMonths(MONTHS_AHEAD)))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    private List<Stretch> lookedAfter() {
        return stretches(
                LookedAfter.class,
                fact -> new Words(
                        "Looked after",
                        "Looked after" + EndWords.because(fact.detail().ended()),
                        fact.detail().start()));
    }

    private List<Stretch> statuses() {
        return stretches(
                UnderLegalStatus.class,
                fact -> new Words(
                        StatusWords.label(fact.detail().status()),
                        "Looked after " + StatusWords.sentence(fact.detail().status()),
                        Start.SEEN));
    }

    private List<Stretch> homes() {
        return stretches(
                Placement.class,
                fact -> new Words(
                        HomeWords.label(fact.detail().type()),
                        capital(HomeWords.where(fact.detail().type()))
                                + HomeWords.runBy(
                                        fact.detail().type(), fact.detail().provider()),
                        fact.detail().start()));
    }

    private List<Stretch> missing() {
        return stretches(WentMissing.class, fact -> new Words("", gone(fact), Start.SEEN));
    }

    private String gone(Fact<WentMissing> fact) {
        String what = fact.detail().kind() == MissingKind.AWAY ? "Away without leave" : "Missing";
        long days = ChronoUnit.DAYS.between(fact.happened().from(), end(fact.happened()));
        return days <= 1 ? what + " for a day or less" : what + " for " + days + " days";
    }

    private <D extends Detail> List<Stretch> stretches(Class<D> kind, Saying<D> saying) {
        return story.all(kind).stream()
                .filter(fact -> !fact.happened().from().isAfter(today))
                .map(fact -> stretch(lane(kind), saying.of(fact), fact.happened()))
                .toList();
    }

    private Stretch stretch(Lane lane, Words words, Span span) {
        String when = (words.start() == Start.EARLIER ? "before " : "") + Plain.days(span, today);
        return new Stretch(lane, words.label(), words.whole(), span.from(), end(span), when);
    }

    private LocalDate end(Span span) {
        LocalDate tomorrow = today.plusDays(1);
        return span.to().filter(day -> day.isBefore(tomorrow)).orElse(tomorrow);
    }

    private List<Mark> marks(LocalDate from) {
        List<Mark> marks = new ArrayList<>();
        for (Fact<Review> review : story.all(Review.class)) {
            LocalDate day = review.happened().from();
            if (!day.isBefore(from) && !day.isAfter(today)) {
                marks.add(new Mark.Meeting(day, "Review on " + Because.day(day)));
            }
        }
        for (Time time : times) {
            time.day()
                    .filter(_ -> time.outcome() != Outcome.CANNOT_TELL)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(lastDay()))
                    .ifPresent(day -> marks.add(new Mark.Due(day, time.outcome(), time.onTheDay())));
        }
        return marks;
    }

    private static Lane lane(Class<? extends Detail> kind) {
        if (kind == LookedAfter.class) {
            return Lane.LOOKED_AFTER;
        }
        if (kind == UnderLegalStatus.class) {
            return Lane.STATUS;
        }
        return kind == Placement.class ? Lane.HOME : Lane.MISSING;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a stretch of days says. */
    private record Words(String label, String whole, Start start) {}

    private interface Saying<D extends Detail> {
        Words of(Fact<D> fact);
    }
}
