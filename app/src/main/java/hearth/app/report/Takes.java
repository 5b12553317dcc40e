package hearth.app.report;

import hearth.app.check.JsonReport;
import hearth.app.check.ReasonsFile;
import hearth.app.check.VerdictFile;
import hearth.app.check.Which;
import hearth.pages.TakeAway;
import hearth.returns.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** The files to take away from a return that was checked. */
public final class Takes {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";
    private static final String ZIP = "application/zip";

    /** Tables and data, which stand in the folder's report as well. */
    public static final List<Take> TABLES = List.of(
            new Take(
                    new TakeAway(
                            "Every verdict, as a table",
                            "verdicts.csv",
                            "CSV, one row for each time a promise was owed."),
                    CSV,
                    (council, out) -> VerdictFile.csv(council.verdicts(), out, Progress.none())),
            new Take(
                    new TakeAway(
                            "Every verdict, for a program",
                            "verdicts.json",
                            "JSON, one line for each time a promise was owed."),
                    JSON,
                    (council, out) -> VerdictFile.json(council.verdicts(), out, Progress.none())),
            new Take(
                    new TakeAway(
                            "The whole result, for a program",
                            "result.json",
                            "JSON, in the form the command line writes."),
                    JSON,
                    Takes::json),
            new Take(
                    new TakeAway("What to put right", "findings.csv", "CSV, one row for each place in the files."),
                    CSV,
                    FindingFile::write),
            new Take(
                    new TakeAway(
                            "What to put right, for Excel", "findings.xlsx", "The rules, and each place in the files."),
                    EXCEL,
                    Workbook::write),
            new Take(
                    new TakeAway(
                            "Your reasons", "reasons.csv", "What you said is right as it stands, for the next check."),
                    CSV,
                    (council, out) -> ReasonsFile.write(council.rulings().reasons(), out)));

    /** All pages in one file. */
    public static final Take REPORT = new Take(
            new TakeAway("The report", "report.zip", "Every page here, to open in any browser or to print."),
            ZIP,
            Takes::zip);

    private static void json(Council council, OutputStream out) throws IOException {
        try (Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            JsonReport.write(council.checked(), new Which.All(), words);
        }
    }

    private static void zip(Council council, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            FolderReport.write(Shelf.zip(zip, "report"), council, TABLES, Progress.none());
        }
    }

    private Takes() {}
}
