package hearth.promises.book;

import hearth.promises.Because;
import hearth.promises.Deadline;
import hearth.promises.Promise;
import hearth.promises.Verdict;
import hearth.promises.examples.Example;
import hearth.promises.examples.Examples;
import hearth.promises.examples.Judging;
import hearth.story.AboutTheChild.Born;
import hearth.story.Fact;
import hearth.story.London;
import hearth.story.Span;
import hearth.story.Spoken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small picture of an example as it stands on its last day of judging: what happened when, and what came of it. */
final class Timeline {

    private static final int LEFT = 190;
    private static final int WIDTH = 660;
    private static final int ROW = 24;
    private static final int TOP = 30;
    private static final int NOON = 43_200;

    private final String id;
    private final List<Fact<?>> facts;
    private final List<Verdict> verdicts;
    private final Instant judged;
    private final Scale scale;

    Timeline(Promise promise, Example example, String id) {
        Judging judging = example.judgings().getLast();
        this.id = id;
        this.judged = judging.asking().moment();
        this.facts = example.story().asKnownAt(judging.known()).standing().stream()
                .filter(fact -> !(fact.detail() instanceof Born))
                .sorted(Comparator.comparing(fact -> fact.happened().start()))
                .toList();
        this.verdicts = Examples.verdicts(example, judging, promise.id());
        this.scale = Scale.over(moments(), LEFT, WIDTH - 20);
    }

    String svg() {
        int height = TOP + ROW * (facts.size() + verdicts.size()) + 12;
        return "<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 %d %d\" aria-labelledby=\"%s %s-story\">%n"
                        .formatted(WIDTH, height, Html.escape(id), Html.escape(id))
                + "<desc id=\"%s-story\">%s</desc>%n".formatted(Html.escape(id), Html.escape(inWords()))
                + ticks(height)
                + rows()
                + "<line class=\"judged\" x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\"/>%n"
                        .formatted(scale.at(judged), TOP - 8, height - 4)
                + "</svg>\n";
    }

    /** The same for those who do not see it. */
    private String inWords() {
        String happened = facts.stream()
                .map(fact -> Spoken.first(Spoken.kind(fact)) + " " + when(fact.happened()) + ".")
                .collect(Collectors.joining(" "));
        String came = verdicts.stream()
                .map(verdict -> Spoken.first(verdict.word().spoken()) + due(verdict) + ".")
                .collect(Collectors.joining(" "));
        return "%s Judged on %s: %s"
                .formatted(happened, Because.day(London.dayOf(judged)), came.isEmpty() ? "not owed." : came);
    }

    /** What happened and what came of it, row by row. */
    List<WorkedExample.Row> table() {
        Stream<WorkedExample.Row> happened = facts.stream()
                .map(fact -> new WorkedExample.Row(Spoken.first(Spoken.kind(fact)), when(fact.happened())));
        Stream<WorkedExample.Row> came = verdicts.stream()
                .map(verdict -> new WorkedExample.Row(
                        Spoken.first(verdict.word().spoken()),
                        verdict.occasion()
                                .due()
                                .date()
                                .map(day -> "due by " + Because.day(day))
                                .orElse("no set day")));
        Stream<WorkedExample.Row> judging =
                Stream.of(new WorkedExample.Row("Judged", "on " + Because.day(London.dayOf(judged))));
        return Stream.of(happened, judging, came).flatMap(rows -> rows).toList();
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        int row = 0;
        for (Fact<?> fact : facts) {
            rows.append(fact(fact, TOP + ROW * row++ + ROW / 2));
        }
        for (Verdict verdict : verdicts) {
            rows.append(verdict(verdict, TOP + ROW * row++ + ROW / 2));
        }
        return rows.toString();
    }

    private String fact(Fact<?> fact, int y) {
        boolean isDay = fact.happened().toDay() == fact.day() + 1;
        int from = scale.at(fact.happened().start().plusSeconds(isDay ? NOON : 0));
        int to = fact.happened().end().map(scale::at).orElse(WIDTH - 8);
        String mark = isDay
                ? "<circle class=\"fact\" cx=\"%d\" cy=\"%d\" r=\"5\"/>%n".formatted(from, y)
                : "<rect class=\"fact\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"8\" rx=\"4\"/>%n"
                        .formatted(from, y - 4, Math.max(6, to - from));
        return label(Spoken.kind(fact), "label", y) + mark;
    }

    private String verdict(Verdict verdict, int y) {
        Instant due = moment(verdict);
        String shape = Shape.of(verdict.word(), scale.at(due), y);
        return label(verdict.word().spoken(), "label verdict " + verdict.word().kebab(), y) + shape;
    }

    private String ticks(int height) {
        return scale.ticks().stream()
                .map(tick ->
                        "<line class=\"tick\" x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\"/>%n<text class=\"date\" x=\"%1$d\" y=\"14\">%4$s</text>%n"
                                .formatted(scale.at(London.startOf(tick.day())), TOP - 8, height - 4, tick.name()))
                .collect(Collectors.joining());
    }

    private static String label(String text, String kind, int y) {
        return "<text class=\"%s\" x=\"0\" y=\"%d\">%s</text>%n".formatted(kind, y + 5, Html.escape(text));
    }

    private static String when(Span span) {
        String from = Because.day(span.from());
        if (span.toDay() == span.fromDay() + 1) {
            return "on " + from;
        }
        return "from " + from + span.to().map(day -> " to " + Because.day(day)).orElse("");
    }

    private static String due(Verdict verdict) {
        return verdict.occasion()
                .due()
                .date()
                .map(day -> ", due " + Because.day(day))
                .orElse("");
    }

    private static Instant moment(Verdict verdict) {
        return switch (verdict.occasion().due()) {
            case Deadline.OnDay(var day) ->
                London.startOf(LocalDate.ofEpochDay(day)).plusSeconds(NOON);
            case Deadline.AtMoment(var moment) -> moment;
            case Deadline.None _ -> London.startOf(verdict.occasion().from());
        };
    }

    private List<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        moments.add(judged);
        facts.forEach(fact -> moments.add(fact.happened().start()));
        Stream<Instant> ends = facts.stream().flatMap(fact -> fact.happened().end().stream());
        Stream.concat(ends, verdicts.stream().map(Timeline::moment)).forEach(moments::add);
        return moments;
    }
}
