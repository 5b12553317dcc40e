package hearth.app.since;

import hearth.app.check.Persons;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/**
 * Episodes that were open at the end of last year's return and that this year's does not have: care cannot end without
 * saying how. Where the child seems to be in this year's return under another id, that is said.
 *
 * @param missing one for each such episode
 */
public record OpenLastYear(List<Missing> missing) {

    private static final int SHOWN = 10;

    public OpenLastYear {
        missing = List.copyOf(missing);
    }

    /**
     * One episode.
     *
     * @param child   the child's id in last year's return
     * @param row     its row in last year's Episodes, from 1
     * @param begun   the day on which it began, as it is written
     * @param nowNamed the id that the same child seems to have this year; empty where there is none
     */
    public record Missing(String child, int row, String begun, String nowNamed) {}

    /** Those of a return with last year's beside it; none where either has no Episodes. */
    public static OpenLastYear in(Ssda903 ssda903) {
        YearReturn thisYear = ssda903.thisYear();
        YearReturn lastYear = ssda903.lastYear();
        List<Missing> missing = new ArrayList<>();
        if (!thisYear.has(Table.EPISODES) || !lastYear.has(Table.EPISODES)) {
            return new OpenLastYear(missing);
        }
        Map<String, Integer> newcomers = newcomers(ssda903);
        Rows before = lastYear.rows(Table.EPISODES);
        int firstDay = (int) thisYear.year().firstDay().toEpochDay();
        for (int child = 0; child < ssda903.children().count(); child++) {
            int namedNow = -1;
            if (!thisYear.rows(Table.EPISODES).knows(child)) {
                namedNow = newcomers.getOrDefault(Persons.mark(lastYear, child), -1);
            }
            for (int at = before.first(child); at < before.end(child); at++) {
                int row = before.row(at);
                if (isOpen(before, row, firstDay) && !isThere(thisYear, child, before, row)) {
                    missing.add(new Missing(
                            ssda903.children().id(child),
                            row + 1,
                            before.column(Item.DECOM).text(row),
                            namedNow < 0 ? "" : ssda903.children().id(namedNow)));
                }
            }
        }
        return new OpenLastYear(missing);
    }

    /** Prints them, if there are any, under a heading of this look. */
    public void print(PrintWriter out, UnaryOperator<String> heading) {
        if (missing.isEmpty()) {
            return;
        }
        out.printf("%n%s%n", heading.apply("Open at the end of last year, and not in this return"));
        for (Missing one : missing.stream().limit(SHOWN).toList()) {
            out.printf(
                    "  %s: the episode from %s%s%n",
                    one.child(),
                    one.begun(),
                    one.nowNamed().isEmpty()
                            ? ""
                            : "; by pupil number and day of birth the same child is now %s".formatted(one.nowNamed()));
        }
        if (missing.size() > SHOWN) {
            out.printf("  and %d more; --json lists them%n", missing.size() - SHOWN);
        }
        out.printf("  Maybe a child was left out, or the day on which the episode began was changed.%n");
    }

    /** The same in JSON, as the property {@code openLastYear}. */
    public void write(JsonGenerator json) {
        json.writeArrayPropertyStart("openLastYear");
        for (Missing one : missing) {
            json.writeStartObject();
            json.writeStringProperty("child", one.child());
            json.writeNumberProperty("row", one.row());
            json.writeStringProperty("begun", one.begun());
            json.writeStringProperty("nowNamed", one.nowNamed().isEmpty() ? null : one.nowNamed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An episode without an end, or with one on or after this year's first day, and with a day on which it began. */
    private static boolean isOpen(Rows episodes, int row, int firstDay) {
        int begun = episodes.column(Item.DECOM).day(row);
        int end = episodes.column(Item.DEC).day(row);
        return begun != ReturnDay.NONE
                && begun < firstDay
                && (episodes.column(Item.DEC).isBlank(row) || (end != ReturnDay.NONE && end >= firstDay));
    }

    private static boolean isThere(YearReturn thisYear, int child, Rows before, int row) {
        Rows now = thisYear.rows(Table.EPISODES);
        int begun = before.column(Item.DECOM).day(row);
        for (int at = now.first(child); at < now.end(child); at++) {
            if (now.column(Item.DECOM).day(now.row(at)) == begun) {
                return true;
            }
        }
        return false;
    }

    /** Children who are in this year's Episodes and not in last year's, by their mark; none where two share one. */
    private static Map<String, Integer> newcomers(Ssda903 ssda903) {
        Map<String, Integer> newcomers = new HashMap<>();
        for (int child = 0; child < ssda903.children().count(); child++) {
            if (ssda903.thisYear().rows(Table.EPISODES).knows(child)
                    && !ssda903.lastYear().rows(Table.EPISODES).knows(child)) {
                newcomers.merge(Persons.mark(ssda903.thisYear(), child), child, (_, _) -> -1);
            }
        }
        newcomers.remove("");
        return newcomers;
    }
}
