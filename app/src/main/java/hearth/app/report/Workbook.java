package hearth.app.report;

import hearth.returns.Finding;
import hearth.returns.rules.Answer;
import hearth.returns.rules.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** What to put right as an Excel workbook: the rules, and every row that one of them finds. All cells are plain text. */
final class Workbook {

    /** A sheet of Excel has 1,048,576 rows; what does not fit goes on the next. */
    private static final int ROWS_A_SHEET = 1_000_000;

    private final Council council;
    private final org.dhatim.fastexcel.Workbook book;
    private Optional<Worksheet> sheet = Optional.empty();
    private int sheets;
    private int row;

    private Workbook(Council council, org.dhatim.fastexcel.Workbook book) {
        this.council = council;
        this.book = book;
    }

    static void write(Council council, OutputStream out) throws IOException {
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Hearth", "1.0")) {
            Workbook workbook = new Workbook(council, book);
            workbook.rules();
            workbook.findings();
        }
    }

    private void rules() throws IOException {
        Worksheet rules = book.newWorksheet("Rules");
        line(rules, 0, List.of("Rule", "About", "State", "Rows", "Children", "Says", "Maybe"));
        int at = 1;
        for (Ruling ruling : council.rulings().all()) {
            line(
                    rules,
                    at,
                    List.of(ruling.rule().code(), council.rulings().about(ruling.rule()), state(ruling.answer())));
            rules.value(at, 5, ruling.rule().says());
            rules.value(at, 6, ruling.rule().maybe());
            if (ruling.answer() instanceof Answer.Failed(var findings, var children, var _)) {
                rules.value(at, 3, findings);
                rules.value(at, 4, children);
            }
            at++;
        }
        head(rules, 7);
    }

    private static String state(Answer answer) {
        return answer instanceof Answer.NotEvaluated not
                ? answer.state().word() + ": " + not.reason()
                : answer.state().word();
    }

    private void findings() throws IOException {
        for (Finding finding : council.checked().ssda903().findings().kept()) {
            put(finding);
        }
        for (int child = 0; child < council.checked().ssda903().children().count(); child++) {
            for (Finding finding : council.checked().findings(child)) {
                put(finding);
            }
        }
        if (sheets == 0) {
            next();
        }
        finish();
    }

    private void put(Finding finding) throws IOException {
        Worksheet now = sheet.isEmpty() || row == ROWS_A_SHEET ? next() : sheet.get();
        line(now, row++, FindingRow.of(council, finding));
        if (row % 1000 == 0) {
            now.flush();
        }
    }

    private Worksheet next() throws IOException {
        finish();
        Worksheet fresh = book.newWorksheet(sheets == 0 ? "What to put right" : "What to put right " + (sheets + 1));
        sheets++;
        line(fresh, 0, FindingRow.COLUMNS);
        head(fresh, FindingRow.COLUMNS.size());
        sheet = Optional.of(fresh);
        row = 1;
        return fresh;
    }

    private void finish() throws IOException {
        if (sheet.isPresent()) {
            sheet.get().finish();
        }
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
