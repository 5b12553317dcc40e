package hearth.app.report;

import hearth.app.check.Checked;
import hearth.pages.FindingLine;
import hearth.pages.FindingPlace;
import hearth.returns.Cell;
import hearth.returns.Finding;
import hearth.returns.Findings;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.RowChecks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could not be read in the files, kind by kind, the worst first, each with the first places. What a rule of the
 * return says stands on the pages of the rules.
 */
final class FindingLines {

    private static final int PLACES = 20;

    static List<FindingLine> of(Checked checked) {
        List<FindingLine> lines = new ArrayList<>();
        for (Findings.Alike alike : checked.ssda903().findings().kinds()) {
            lines.add(line(alike.kept(), alike.count()));
        }
        Map<Kind, List<Finding>> examples = examples(checked);
        for (RowChecks.Tally tally : checked.unsaid()) {
            Kind kind = new Kind(tally.rule().id(), tally.year(), tally.table().title());
            lines.add(line(examples.getOrDefault(kind, List.of()), tally.count()));
        }
        lines.sort(Comparator.comparing(FindingLine::severity));
        return lines;
    }

    /** The first findings of every kind about rows: children are asked one by one until each kind has enough. */
    private static Map<Kind, List<Finding>> examples(Checked checked) {
        Map<Kind, List<Finding>> examples = new LinkedHashMap<>();
        checked.unsaid()
                .forEach(tally -> examples.put(
                        new Kind(tally.rule().id(), tally.year(), tally.table().title()), new ArrayList<>()));
        int wanting = examples.size();
        for (int child = 0; child < checked.ssda903().children().count() && wanting > 0; child++) {
            for (Finding finding : checked.rows().of(child)) {
                List<Finding> alike = examples.get(Kind.of(finding));
                if (alike != null && alike.size() < PLACES) {
                    alike.add(finding);
                    wanting -= alike.size() == PLACES ? 1 : 0;
                }
            }
        }
        return examples;
    }

    private static FindingLine line(List<Finding> alike, long count) {
        Finding first = alike.getFirst();
        return new FindingLine(
                first.severity(),
                first.rule(),
                said(first),
                first.maybe(),
                Math.toIntExact(count),
                alike.stream().limit(PLACES).map(FindingLines::place).toList());
    }

    private static String said(Finding finding) {
        return finding.place() instanceof Place.InRow in && in.year() == WhichYear.LAST_YEAR
                ? "In last year’s return: " + finding.says()
                : finding.says();
    }

    private static FindingPlace place(Finding finding) {
        String columns = String.join(", ", finding.fields());
        String values =
                String.join(", ", finding.cells().stream().map(Cell::value).toList());
        return switch (finding.place()) {
            case Place.InReturn _ -> new FindingPlace("The return", "", "", columns, values);
            case Place.InFile in -> new FindingPlace(in.file(), "", "", columns, values);
            case Place.InTable in -> new FindingPlace(file(in.file(), in.table(), in.year()), "", "", columns, values);
            case Place.InRow in ->
                new FindingPlace(
                        file(in.file(), in.table(), in.year()), "%,d".formatted(in.row()), in.child(), columns, values);
        };
    }

    private static String file(String file, String table, WhichYear year) {
        String name = file.isEmpty() ? table : file;
        return year == WhichYear.LAST_YEAR ? name + " (last year)" : name;
    }

    /** Which rule, in which table of which year. */
    private record Kind(String rule, WhichYear year, String table) {

        static Kind of(Finding finding) {
            return finding.place() instanceof Place.InRow in
                    ? new Kind(finding.rule(), in.year(), in.table())
                    : new Kind(finding.rule(), WhichYear.THIS_YEAR, "");
        }
    }

    private FindingLines() {}
}
