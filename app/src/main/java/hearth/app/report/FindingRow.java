package hearth.app.report;

import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import java.util.List;
import java.util.Locale;

/** A finding as the cells of a row, the same in the CSV table and in the workbook. */
final class FindingRow {

    /** The column names, in the order of the cells. */
    static final List<String> COLUMNS = List.of(
            "rule",
            "severity",
            "year",
            "table",
            "file",
            "row",
            "child",
            "columns",
            "values",
            "says",
            "maybe",
            "reason");

    /** The cells, as plain text. */
    static List<String> of(Council council, Finding finding) {
        Where where = where(finding.place());
        return List.of(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                where.year(),
                where.table(),
                where.file(),
                where.row(),
                finding.child().orElse(""),
                String.join(" ", finding.fields()),
                String.join(" ", finding.values()),
                finding.says(),
                finding.maybe(),
                council.rulings().reason(finding));
    }

    private record Where(String year, String table, String file, String row) {}

    private static Where where(Place place) {
        return switch (place) {
            case Place.InReturn _ -> new Where("", "", "", "");
            case Place.InFile in -> new Where("", "", in.file(), "");
            case Place.InTable in -> new Where(year(in.year()), in.table(), in.file(), "");
            case Place.InRow in -> new Where(year(in.year()), in.table(), in.file(), Integer.toString(in.row()));
        };
    }

    private static String year(WhichYear year) {
        return year == WhichYear.THIS_YEAR ? "this" : "last";
    }

    private FindingRow() {}
}
