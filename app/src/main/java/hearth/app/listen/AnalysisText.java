package hearth.app.listen;

import hearth.listening.answers.Trouble;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Association;
import hearth.listening.compare.Difference;
import hearth.listening.compare.Estimate;
import hearth.listening.compare.Interval;
import hearth.listening.compare.Question;
import hearth.listening.compare.Range;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An analysis as a person at a terminal reads it. */
final class AnalysisText {

    private final PrintWriter out;

    private AnalysisText(PrintWriter out) {
        this.out = out;
    }

    static void write(Analysis analysis, PrintWriter out) {
        new AnalysisText(out).write(analysis);
        out.flush();
    }

    private void write(Analysis analysis) {
        out.printf("%,d answers%s%n", analysis.answers().rows(), holds(analysis.holds()));
        analysis.answers().troubles().forEach(this::trouble);
        out.println();
        analysis.estimates().forEach(this::estimate);
        analysis.differences().forEach(gap -> difference("gap", gap));
        analysis.ratios().forEach(gap -> difference("times as likely", gap));
        analysis.tests().forEach(this::test);
        out.println();
        analysis.says().forEach(out::println);
    }

    private static String holds(Map<String, Long> holds) {
        return holds.isEmpty()
                ? ""
                : holds.entrySet().stream()
                        .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private void trouble(Trouble trouble) {
        out.printf("! %s%n  Maybe %s%n", trouble.says(), trouble.maybe());
    }

    private void estimate(Estimate estimate) {
        boolean share = estimate.question() instanceof Question.Share;
        out.printf("%s%s: %s", about(estimate.question()), group(estimate.by()), value(estimate.estimate(), share));
        estimate.intervals().forEach((way, range) -> out.printf("  %s", range(way, range, share)));
        out.println();
        out.printf(
                "  n %,d, standard error %s, df %d, design effect %.2f%n",
                estimate.n(), value(estimate.se(), share), estimate.df(), estimate.deff());
        estimate.says().forEach(words -> out.printf("  %s%n", words));
    }

    private static String about(Question question) {
        return switch (question) {
            case Question.Share share -> "%s = %s".formatted(share.variable(), String.join(" or ", share.values()));
            case Question.Mean mean -> "mean of %s".formatted(mean.variable());
            case Question.Total total -> "total of %s".formatted(total.variable());
        };
    }

    private static String group(Map<String, String> by) {
        return by.isEmpty()
                ? ""
                : by.entrySet().stream()
                        .map(entry -> "%s %s".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ", ", ", ""));
    }

    private static String value(double value, boolean share) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        return share ? "%.1f %%".formatted(100 * value) : "%,.4g".formatted(value);
    }

    private static String range(Interval way, Range range, boolean share) {
        return Double.isNaN(range.low())
                ? "%s: not known".formatted(way.word())
                : "%s: %s to %s".formatted(way.word(), value(range.low(), share), value(range.high(), share));
    }

    private void difference(String what, Difference gap) {
        boolean share = gap.gap().question() instanceof Question.Share;
        out.printf(
                "%s, %s: %s against %s%n",
                about(gap.gap().question()),
                gap.gap().group().inWords(),
                value(gap.group(), share),
                value(gap.against(), share));
        out.printf(
                "  %s %.4f (%.4f to %.4f), t %.2f, df %d, p %.2g, with the list in view %.2g%n",
                what,
                gap.estimate(),
                gap.interval().low(),
                gap.interval().high(),
                gap.t(),
                gap.df(),
                gap.p(),
                gap.pAdjusted());
        List<String> says = gap.says();
        says.forEach(words -> out.printf("  %s%n", words));
    }

    private void test(Association test) {
        out.printf(
                "%s and %s: F %.3f on %.2f and %.1f, p %.2g (Rao-Scott, %,d answers)%n",
                test.rows(), test.columns(), test.f(), test.ndf(), test.ddf(), test.p(), test.n());
    }
}
