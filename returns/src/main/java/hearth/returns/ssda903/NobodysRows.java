package hearth.returns.ssda903;

import hearth.returns.Findings;

/** Rows that do not say whose they are. A row of nothing but blanks, as spreadsheets leave at the end, is no row. */
final class NobodysRows {

    private NobodysRows() {}

    static void tell(YearReturn year, Findings.Gathering findings) {
        for (Table table : year.supplied()) {
            Rows rows = year.rows(table);
            Column ids = rows.column(Item.CHILD);
            if (ids.rowsOfEach()[0] == 0) {
                continue;
            }
            for (int row = 0; row < rows.count(); row++) {
                if (ids.isBlank(row) && !rows.isBlank(row)) {
                    findings.add(TableFindings.blankChild(year.which(), table, rows.file(), row + 1));
                }
            }
        }
    }
}
