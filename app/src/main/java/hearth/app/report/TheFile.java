package hearth.app.report;

import hearth.pages.FilePage;
import hearth.pages.FilePage.TableSeen;
import hearth.pages.Links;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;

/** The files of a return: which tables were there, and what to put right in them. */
public final class TheFile {

    /** The page. */
    public static FilePage page(Council council, Links links) {
        Ssda903 ssda903 = council.checked().ssda903();
        return new FilePage(
                links,
                council.seen(),
                Table.all().stream()
                        .filter(table ->
                                table.isIn(ssda903.year()) || ssda903.thisYear().has(table))
                        .map(table -> seen(ssda903, table))
                        .toList(),
                council.findings());
    }

    private static TableSeen seen(Ssda903 ssda903, Table table) {
        Rows rows = ssda903.thisYear().rows(table);
        Rows before = ssda903.lastYear().rows(table);
        boolean isThere = ssda903.thisYear().has(table);
        return new TableSeen(
                table.title(),
                isThere ? rows.file() : "not supplied",
                isThere ? "%,d".formatted(rows.count()) : "",
                ssda903.lastYear().has(table) ? "%,d".formatted(before.count()) : "");
    }

    private TheFile() {}
}
