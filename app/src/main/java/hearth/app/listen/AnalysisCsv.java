package hearth.app.listen;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Estimate;
import hearth.listening.compare.Interval;
import hearth.listening.compare.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures as a table for a spreadsheet. Nobody's answer is ever run as a formula.
 */
final class AnalysisCsv {

    static void write(Analysis analysis, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "variable",
                    "value",
                    "group",
                    "n",
                    "estimate",
                    "se",
                    "df",
                    "deff",
                    "interval",
                    "low",
                    "high",
                    "says");
            for (Estimate estimate : analysis.estimates()) {
                csv.writeRecord(row(estimate));
            }
        }
    }

    private static List<String> row(Estimate estimate) {
        List<String> cells = new ArrayList<>();
        cells.add(Cells.safe(estimate.question().variable()));
        cells.add(Cells.safe(
                estimate.question() instanceof Question.Share share ? String.join(" | ", share.values()) : ""));
        cells.add(Cells.safe(estimate.by().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "))));
        cells.add(Long.toString(estimate.n()));
        cells.add(number(estimate.estimate()));
        cells.add(number(estimate.se()));
        cells.add(Long.toString(estimate.df()));
        cells.add(number(estimate.deff()));
        var first = estimate.intervals().entrySet().stream().findFirst();
        cells.add(first.map(entry -> entry.getKey().word()).orElse(Interval.LOGIT.word()));
        cells.add(first.map(entry -> number(entry.getValue().low())).orElse(""));
        cells.add(first.map(entry -> number(entry.getValue().high())).orElse(""));
        cells.add(Cells.safe(String.join(" ", estimate.says())));
        return cells;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Digits.of(value) : "";
    }

    private AnalysisCsv() {}
}
