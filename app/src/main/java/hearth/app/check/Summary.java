package hearth.app.check;

import hearth.promises.Ambition;
import hearth.promises.Because;
import hearth.promises.Counts;
import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Verdict.Word;
import hearth.returns.Findings;
import hearth.returns.Severity;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.RowChecks;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a manager reads after a check: per ambition and promise, and the children to look at first. */
public final class Summary {

    private static final int CHILDREN_SHOWN = 8;
    private static final int BROKEN_SHOWN = 3;
    private static final int UNKNOWN_SHOWN = 5;
    private static final int WIDTH = 58;
    private static final Set<Word> OTHER = EnumSet.of(Word.NOT_YET_DUE, Word.LAPSED, Word.EXCUSED);
    private static final Set<Word> JUDGED = EnumSet.of(Word.KEPT, Word.KEPT_LATE, Word.BROKEN, Word.EXCUSED);

    private final Checked checked;
    private final PrintWriter out;
    private final UnaryOperator<String> heading;

    /** Prints to here; the headings in this look. */
    public Summary(Checked checked, PrintWriter out, UnaryOperator<String> heading) {
        this.checked = checked;
        this.out = out;
        this.heading = heading;
    }

    /** Prints it all. */
    public void print() {
        printReturn();
        printShare();
        for (Ambition ambition : Ambition.values()) {
            printAmbition(ambition);
        }
        out.printf("%n* not yet due, lapsed because what it was owed for had ended, or excused%n");
        printChildren();
        new RuleSummary(checked, out, heading).print();
        printFindings();
        out.flush();
    }

    private void printReturn() {
        Ssda903 ssda903 = checked.ssda903();
        out.println(heading.apply("SSDA903 return, %s to %s"
                .formatted(
                        Because.day(ssda903.year().firstDay()),
                        Because.day(ssda903.year().lastDay()))));
        out.printf(
                "%s, %s.%s%n",
                count(ssda903.thisYear().children(), "child", "children"),
                count(ssda903.thisYear().rows(Table.EPISODES).count(), "episode", "episodes"),
                ssda903.lastYear().supplied().isEmpty()
                        ? ""
                        : " With last year's return beside it, %s in all."
                                .formatted(count(ssda903.children().count(), "child", "children")));
        out.println(yearWords(ssda903));
        LocalDate day = checked.verdicts().asking().date();
        out.println("Judged as on %s. %s"
                .formatted(Because.day(day), DayOfJudging.caution(ssda903.year(), day))
                .strip());
        out.println();
    }

    private static String yearWords(Ssda903 ssda903) {
        return switch (ssda903.yearFrom()) {
            case USER -> "The year is the one you gave.";
            case NAMES -> "The year was guessed from the names of the files. Another? Say --year.";
            case DAYS -> "The year was guessed from the days in the tables. Another? Say --year.";
        };
    }

    private void printShare() {
        Counts counts = checked.verdicts().counts();
        int kept = total(counts, Word.KEPT);
        int late = total(counts, Word.KEPT_LATE);
        int broken = total(counts, Word.BROKEN);
        out.printf(
                "%s can be judged: %s kept in time (%s), %s kept late, %s broken.%n",
                count(kept + late + broken, "promise", "promises"),
                number(kept),
                share(kept, kept + late + broken),
                number(late),
                number(broken));
        if (!checked.ssda903().lastYear().supplied().isEmpty()) {
            out.println("Two years were read: what is owed every year counts once for each.");
        }
        out.printf(
                "For %s more we cannot tell. That is never counted as kept.%n",
                number(total(counts, Word.CANNOT_TELL)));
    }

    private static int total(Counts counts, Word word) {
        return counts.catalogue().ids().stream()
                .mapToInt(id -> counts.times(counts.catalogue().named(id).orElseThrow(), word))
                .sum();
    }

    private void printAmbition(Ambition ambition) {
        List<Promise> owed = promises(ambition).stream()
                .filter(promise -> checked.verdicts().counts().owed(promise) > 0)
                .toList();
        out.println();
        if (owed.isEmpty()) {
            out.println(heading.apply(ambition.title()));
            out.println("  An SSDA903 return holds nothing that made such a promise owed.");
            return;
        }
        out.println(heading.apply("%-60s %7s %7s %7s %7s %7s %12s"
                .formatted(ambition.title(), "owed", "kept", "late", "broken", "other*", "cannot tell")));
        owed.stream().filter(this::isJudged).forEach(this::printPromise);
        printUnknown(owed.stream().filter(promise -> !isJudged(promise)).toList());
    }

    private boolean isJudged(Promise promise) {
        Counts counts = checked.verdicts().counts();
        return JUDGED.stream().anyMatch(word -> counts.times(promise, word) > 0);
    }

    /** Promises of which the return can say nothing: said once, so that they do not hide the others. */
    private void printUnknown(List<Promise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        int times = promises.stream()
                .mapToInt(promise -> checked.verdicts().counts().owed(promise))
                .sum();
        if (promises.size() > UNKNOWN_SHOWN) {
            out.printf(
                    "  %d more promises were owed %s, and nothing in this return says what came of them.%n"
                            + "  The report lists them: --out DIR.%n",
                    promises.size(), count(times, "time", "times"));
            return;
        }
        out.printf("  Owed %s, and nothing in this return says what came of it:%n", count(times, "time", "times"));
        for (Promise promise : promises) {
            List<String> lines = wrapped(promise.words());
            out.printf("  - %s%n", lines.getFirst());
            lines.stream().skip(1).forEach(line -> out.println("    " + line));
        }
    }

    private List<Promise> promises(Ambition ambition) {
        return checked.verdicts().catalogue().ids().stream()
                .map(id -> checked.verdicts().catalogue().named(id).orElseThrow())
                .filter(promise -> promise.ambition() == ambition)
                .toList();
    }

    private void printPromise(Promise promise) {
        Counts counts = checked.verdicts().counts();
        List<String> lines = wrapped(promise.words());
        out.printf(
                "  %-58s %7s %7s %7s %7s %7s %12s%n",
                lines.getFirst(),
                number(counts.owed(promise)),
                number(counts.times(promise, Word.KEPT)),
                number(counts.times(promise, Word.KEPT_LATE)),
                number(counts.times(promise, Word.BROKEN)),
                number(OTHER.stream()
                        .mapToInt(word -> counts.times(promise, word))
                        .sum()),
                number(counts.times(promise, Word.CANNOT_TELL)));
        lines.stream().skip(1).forEach(line -> out.println("  " + line));
        BitSet children = counts.children(promise, Word.BROKEN);
        if (!children.isEmpty()) {
            int owedTo = counts.children(promise).cardinality();
            out.printf("    broken for %s of %s%n", number(children.cardinality()), count(owedTo, "child", "children"));
        }
    }

    private void printChildren() {
        Verdicts verdicts = checked.verdicts();
        List<Integer> first = verdicts.worstFirst().stream()
                .limit(CHILDREN_SHOWN)
                .filter(child -> verdicts.broken(child) > 0)
                .toList();
        if (first.isEmpty()) {
            return;
        }
        out.printf("%n%s%n", heading.apply("Children to look at first"));
        first.forEach(this::printChild);
    }

    private void printChild(int child) {
        List<Judged> broken = checked.verdicts().on(child).stream()
                .filter(judged -> judged.verdict().word() == Word.BROKEN)
                .toList();
        out.printf("  %s%n", checked.verdicts().stories().id(child));
        broken.stream()
                .limit(BROKEN_SHOWN)
                .forEach(judged -> out.printf(
                        "    broken: %s%n      %s%n",
                        judged.promise().words(), Because.of(judged).getFirst()));
        if (broken.size() > BROKEN_SHOWN) {
            out.printf("    and %d more%n", broken.size() - BROKEN_SHOWN);
        }
    }

    private void printFindings() {
        List<RowChecks.Tally> tallies = checked.unsaid();
        Findings findings = checked.ssda903().findings();
        if (tallies.isEmpty() && findings.kinds().isEmpty()) {
            out.printf("%nNothing else is wrong with the files themselves.%n");
            return;
        }
        out.printf("%n%s%n", heading.apply("The files themselves"));
        for (Findings.Alike alike : findings.kinds()) {
            var example = alike.kept().getFirst();
            out.printf(
                    "  %s %s%s%n",
                    example.severity() == Severity.NOTE ? "note:" : "look:", Where.of(example.place()), example.says());
            out.printf("    %s%n", example.maybe());
        }
        for (RowChecks.Tally tally : tallies) {
            out.printf(
                    "  %s%s, %s: %s, in rows of %s%n",
                    tally.table().title(),
                    tally.year() == WhichYear.LAST_YEAR ? " of last year" : "",
                    tally.rule()
                            .id()
                            .substring(tally.rule().id().indexOf('.') + 1)
                            .replace('-', ' '),
                    count(tally.count(), "time", "times"),
                    count(tally.children(), "child", "children"));
        }
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "none" : String.format(Locale.UK, "%.0f %%", 100.0 * part / whole);
    }
}
