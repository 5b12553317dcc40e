package hearth.app.report;

import hearth.app.check.Checked;
import hearth.app.check.DayOfJudging;
import hearth.app.check.Reasons;
import hearth.app.check.Verdicts;
import hearth.pages.FindingLine;
import hearth.pages.Outcome;
import hearth.pages.ReturnSeen;
import hearth.pages.Tally;
import hearth.promises.Because;
import hearth.promises.Catalogue;
import hearth.promises.Promise;
import hearth.returns.CollectionYear;
import hearth.returns.ssda903.Ssda903;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A council whose return was judged: all that its pages are made of. What takes time is done once, here, so that a page
 * is only set.
 *
 * @param name what the pages call it
 * @param worstFirst the children by number, those to look at first at the front
 * @param findings what could not be read in the files, kind by kind
 * @param rulings what the rules of the return say
 */
public record Council(
        String name, Checked checked, List<Integer> worstFirst, List<FindingLine> findings, Rulings rulings) {

    /** The pages of this council can be set from here on. */
    public static Council of(String name, Checked checked) {
        return of(name, checked, new Reasons());
    }

    /** The same, with reasons that were given before. */
    public static Council of(String name, Checked checked, Reasons reasons) {
        return new Council(
                name,
                checked,
                checked.verdicts().worstFirst(),
                FindingLines.of(checked),
                new Rulings(checked, reasons));
    }

    Verdicts verdicts() {
        return checked.verdicts();
    }

    Catalogue catalogue() {
        return verdicts().catalogue();
    }

    LocalDate judgedOn() {
        return verdicts().asking().date();
    }

    /** The first day that the return tells of. */
    LocalDate coveredFrom() {
        Ssda903 ssda903 = checked.ssda903();
        CollectionYear first = ssda903.lastYear().supplied().isEmpty()
                ? ssda903.year()
                : ssda903.lastYear().year();
        return first.firstDay();
    }

    /** Of several versions of a promise, the one that is law on the day of judging. */
    Promise promise(String id) {
        int day = verdicts().asking().day();
        return catalogue().versions(id).stream()
                .reduce((one, later) -> later.inForce().on(day) ? later : one)
                .orElseThrow();
    }

    /** What came of a promise, over all children. */
    Tally tally(Promise promise) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, verdicts().counts().times(promise, Shapes.word(outcome)));
        }
        return new Tally(counts);
    }

    /** The number of the child with this id. */
    OptionalInt child(String id) {
        return IntStream.range(0, verdicts().stories().count())
                .filter(child -> id(child).equals(id))
                .findFirst();
    }

    String id(int child) {
        return verdicts().stories().id(child).text();
    }

    /** The line at the head of every page: which return this is, and how it was read. */
    ReturnSeen seen() {
        CollectionYear year = checked.ssda903().year();
        return new ReturnSeen(
                name,
                Because.day(year.firstDay()) + " to " + Because.day(year.lastDay()),
                yearFrom(),
                Because.day(judgedOn()),
                DayOfJudging.caution(year, judgedOn()),
                verdicts().stories().count(),
                Readings.of(this));
    }

    private String yearFrom() {
        return switch (checked.ssda903().yearFrom()) {
            case USER -> "the year was given";
            case NAMES -> "the year was guessed from the names of the files";
            case DAYS -> "the year was guessed from its dates";
        };
    }
}
