package hearth.app.check;

import hearth.promises.Counts;
import hearth.promises.Judged;
import hearth.promises.Promise;
import hearth.promises.Verdict.Word;
import hearth.returns.Findings;
import hearth.returns.Severity;
import hearth.returns.cin.CensusDay;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.Module;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.Ruling;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a manager reads after a check of a census: the rules that failed, worst first, then the promises. */
public final class CensusSummary {

    private static final int CHILDREN_SHOWN = 8;

    private final CensusChecked checked;
    private final PrintWriter out;
    private final UnaryOperator<String> heading;

    /** Prints to here; the headings in this look. */
    public CensusSummary(CensusChecked checked, PrintWriter out, UnaryOperator<String> heading) {
        this.checked = checked;
        this.out = out;
        this.heading = heading;
    }

    /** Prints it all. */
    public void print() {
        printReturn();
        printRules(Severity.ERROR, "Errors");
        printRules(Severity.QUERY, "Queries");
        printNotJudged();
        printPromises();
        printChildren();
        printFile();
        out.flush();
    }

    private void printReturn() {
        CinCensus census = checked.census();
        out.println(heading.apply("Children in need census, %s to %s"
                .formatted(
                        CensusDay.text(census.year().firstDay()),
                        CensusDay.text(census.year().lastDay()))));
        out.printf(
                "%s, %s, %s, %s.%n",
                count(census.children().size(), "child", "children"),
                count(census.count(Module.CIN_DETAILS), "referral", "referrals"),
                count(census.count(Module.ASSESSMENTS), "assessment", "assessments"),
                count(census.count(Module.CHILD_PROTECTION_PLANS), "child protection plan", "child protection plans"));
        if (!census.isYearKnown()) {
            out.println("The file does not say which year it is. Say --year.");
        }
        long passed = checked.rulings().stream()
                .filter(ruling -> ruling.answer() instanceof Answer.Passed)
                .count();
        out.printf("%d of %d rules passed.%n", passed, checked.rulings().size());
    }

    private void printRules(Severity severity, String title) {
        List<Ruling> failed = checked.rulings().stream()
                .filter(ruling -> ruling.rule().severity() == severity && findings(ruling) > 0)
                .sorted(Comparator.comparingLong((Ruling ruling) -> -findings(ruling)))
                .toList();
        if (failed.isEmpty()) {
            return;
        }
        out.printf("%n%s%n", heading.apply(title));
        for (Ruling ruling : failed) {
            out.printf(
                    "  %-6s %9s  %s%n                    %s%n",
                    ruling.rule().code(),
                    number(findings(ruling)),
                    ruling.rule().says(),
                    ruling.rule().maybe());
        }
    }

    private void printNotJudged() {
        for (Ruling ruling : checked.rulings()) {
            if (ruling.answer() instanceof Answer.NotEvaluated(var why)) {
                out.printf("%nNot judged: %s. %s", ruling.rule().code(), why);
            }
        }
        out.println();
    }

    private void printPromises() {
        Counts counts = checked.verdicts().counts();
        out.printf(
                "%n%s%n",
                heading.apply("%-60s %7s %7s %7s %7s %12s"
                        .formatted("Promises", "owed", "kept", "late", "broken", "cannot tell")));
        for (String id : checked.verdicts().catalogue().ids()) {
            Promise promise = checked.verdicts().catalogue().named(id).orElseThrow();
            if (counts.owed(promise) > 0) {
                out.printf(
                        "  %-58s %7s %7s %7s %7s %12s%n",
                        id,
                        number(counts.owed(promise)),
                        number(counts.times(promise, Word.KEPT)),
                        number(counts.times(promise, Word.KEPT_LATE)),
                        number(counts.times(promise, Word.BROKEN)),
                        number(counts.times(promise, Word.CANNOT_TELL)));
            }
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
        for (int child : first) {
            out.printf("  %s%n", verdicts.stories().id(child));
            verdicts.on(child).stream()
                    .filter(judged -> judged.verdict().word() == Word.BROKEN)
                    .map(Judged::promise)
                    .distinct()
                    .forEach(promise -> out.printf("    broken: %s%n", promise.words()));
        }
    }

    private void printFile() {
        Findings findings = checked.census().findings();
        if (findings.kinds().isEmpty()) {
            out.printf("%nNothing is wrong with the file itself.%n");
            return;
        }
        out.printf("%n%s%n", heading.apply("The file itself"));
        for (Findings.Alike alike : findings.kinds()) {
            var example = alike.kept().getFirst();
            out.printf("  %s: %s%n    %s%n", count(alike.count(), "time", "times"), example.says(), example.maybe());
        }
    }

    private static long findings(Ruling ruling) {
        return ruling.answer() instanceof Answer.Failed failed ? failed.findings() : 0;
    }

    private static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
