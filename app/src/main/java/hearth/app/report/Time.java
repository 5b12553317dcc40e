package hearth.app.report;

import hearth.pages.Outcome;
import hearth.promises.Asking;
import hearth.promises.Because;
import hearth.promises.Deadline;
import hearth.promises.Due;
import hearth.promises.Judged;
import hearth.promises.Keeper;
import hearth.promises.Occasion.Certainty;
import hearth.promises.Promise;
import hearth.promises.Verdict;
import hearth.promises.explain.Explaining;
import hearth.promises.explain.Step;
import hearth.promises.explain.Topic;
import hearth.story.London;
import hearth.story.Story;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One time that a promise was owed to a child, in words for a page.
 *
 * @param outcome what became of it
 */
record Time(Judged judged, Outcome outcome) {

    /** What a page says elsewhere is left out: the law beside the promise, what keeps and excuses it in the book. */
    private static final Set<Topic> SHOWN = EnumSet.of(Topic.OUTCOME, Topic.FACT, Topic.CLOCK, Topic.UNKNOWN);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /** The times among these verdicts, in their order. */
    static List<Time> of(List<Judged> verdicts) {
        return verdicts.stream()
                .flatMap(judged -> Shapes.of(judged.verdict().word()).stream().map(word -> new Time(judged, word)))
                .toList();
    }

    Promise promise() {
        return judged.promise();
    }

    /** The day on which it fell due, where there is one. */
    Optional<LocalDate> day() {
        return judged.verdict().occasion().due().date();
    }

    /** For example "8 April 2025". */
    String due() {
        return switch (judged.verdict().occasion().due()) {
            case Deadline.OnDay(var day) -> isNever() ? "always" : Because.day(LocalDate.ofEpochDay(day));
            case Deadline.AtMoment(var moment) ->
                ZonedDateTime.ofInstant(moment, London.ZONE).format(MOMENT);
            case Deadline.None _ -> isNever() ? "always" : isWithoutNumber() ? "no set day" : "not known";
        };
    }

    /** For example "Due by 8 April 2025", without a full stop. */
    String dueSentence() {
        if (isNever()) {
            return "Owed all the time from "
                    + Because.day(judged.verdict().occasion().from());
        }
        if (day().isEmpty()) {
            return isWithoutNumber() ? "The law sets no number of days" : "It is not known when it was due";
        }
        return switch (judged.verdict().occasion().certainty()) {
            case SEEN -> "Due by " + due();
            case AT_THE_LATEST -> "Due at the latest by " + due();
            case ANSWERED_AS_A_WHOLE -> isOfOneDay() ? "As on " + due() : "For the year to " + due();
        };
    }

    /** What came of it, for example "Review on 30 April 2025, 22 days late", without a full stop. */
    String came() {
        return switch (judged.verdict()) {
            case Verdict.NotYetDue _ -> "There is still time";
            case Verdict.Kept kept ->
                isNever()
                        ? "So it was, as far as this return tells"
                        : isAnswered() ? "The return says that it was done" : Acts.inWords(kept.by());
            case Verdict.KeptLate kept -> Acts.inWords(kept.by()) + ", " + late(kept.daysLate());
            case Verdict.Broken(var occasion) ->
                isNever()
                        ? "It was not so from "
                                + occasion.due().date().map(Because::day).orElse("a day not known")
                        : isAnswered()
                                ? "The return says that it was not done"
                                : saysItself()
                                        ? "What was written down says that it was not done"
                                        : "Not recorded as done";
            case Verdict.Excused excused ->
                "Excused on " + Because.day(excused.why().happened().from());
            case Verdict.Lapsed lapsed ->
                "What it was owed for ended on " + Because.day(LocalDate.ofEpochDay(lapsed.ended()));
            case Verdict.CannotTell doubtful ->
                withoutStop(Plain.ofThisReturn(doubtful.why().words()));
            case Verdict.NotOwed _ -> "It was not owed";
        };
    }

    /** One line for a list of children. */
    String inShort() {
        String due = day().isEmpty() || isNever() ? "" : " " + dueSentence() + ".";
        return promise().words() + due + " " + came() + ".";
    }

    /** A line for the drawing of the child's years. */
    String onTheDay() {
        return "%s Due %s: %s"
                .formatted(promise().words(), due(), outcome.word().toLowerCase(Locale.UK));
    }

    /** The steps from the facts to the verdict, so that a person can check them by hand. */
    List<String> because(Story story, Asking asking) {
        return Explaining.of(judged, story, asking).steps().stream()
                .filter(step -> SHOWN.contains(step.topic()))
                .map(Step::words)
                .map(Plain::ofThisReturn)
                .toList();
    }

    private boolean saysItself() {
        return judged.promise().terms().stream().anyMatch(term -> term.keptBy() instanceof Keeper.Answered);
    }

    private boolean isAnswered() {
        return judged.verdict().occasion().certainty() == Certainty.ANSWERED_AS_A_WHOLE;
    }

    private boolean isOfOneDay() {
        return day().equals(Optional.of(judged.verdict().occasion().from()));
    }

    private boolean isWithoutNumber() {
        return promise().terms().stream().anyMatch(term -> term.due() instanceof Due.NoNumber);
    }

    private boolean isNever() {
        return promise().terms().stream().anyMatch(term -> term.keptBy() instanceof Keeper.Never);
    }

    private static String late(int days) {
        return days == 0 ? "part of a day late" : days + (days == 1 ? " day late" : " days late");
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The worst first, and among equals in the order of the promise book. */
    static Stream<Time> worstFirst(List<Time> times) {
        return Shapes.WORST_FIRST.stream().flatMap(outcome -> times.stream().filter(time -> time.outcome() == outcome));
    }
}
