package hearth.app.since;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.app.check.Cells;
import hearth.app.check.CensusChecked;
import hearth.app.check.Checked;
import hearth.app.since.Change.What;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/** What changed since an earlier check, told in words, in JSON and as CSV. */
public final class WhatChanged {

    private static final int SHOWN = 12;
    private static final int CHILDREN_SHOWN = 8;

    private final Snapshot then;
    private final Snapshot now;
    private final Changes changes;

    private WhatChanged(Snapshot then, Snapshot now) {
        this.then = then;
        this.now = now;
        this.changes = Changes.between(then, now);
    }

    /** Since the earlier check of an SSDA903 return. */
    public static WhatChanged since(Earlier earlier, Checked checked) {
        return new WhatChanged(earlier, Now.of(checked));
    }

    /** Since the earlier check of a census. */
    public static WhatChanged since(Earlier earlier, CensusChecked checked) {
        return new WhatChanged(earlier, Now.of(checked));
    }

    static WhatChanged between(Snapshot then, Snapshot now) {
        return new WhatChanged(then, now);
    }

    Changes changes() {
        return changes;
    }

    /** Whether the two can be compared at all: a census and an SSDA903 return cannot. */
    public boolean isOfOneKind() {
        return then.kind().equals(now.kind());
    }

    /** Prints it for people: in all, by rule, by child. */
    public void print(PrintWriter out, UnaryOperator<String> heading) {
        Map<What, Integer> counts = changes.counts();
        out.printf(
                "%n%s%n",
                heading.apply("What changed since the check as on %s of the return of %d"
                        .formatted(then.asOf(), then.year())));
        if (then.year() != now.year()) {
            out.printf("  That was the return of another year: %d. This one is of %d.%n", then.year(), now.year());
        }
        for (What what : What.values()) {
            int count = counts.getOrDefault(what, 0);
            if (count > 0 || what == What.NEW || what == What.FIXED || what == What.STILL) {
                out.printf("  %s %s%n", number(count), what.words());
            }
        }
        if (changes.notThen() > 0) {
            out.printf(
                    "  %s were not listed by that check and are not compared. Maybe keep the next with --save.%n",
                    children(changes.notThen()));
        }
        changes.renamed().forEach((before, after) -> out.printf("  %s is now %s: the same child.%n", before, after));
        printBy(
                out,
                "By rule (new, fixed, still there)",
                changes.counts(change -> change.said().rule()),
                SHOWN);
        printBy(out, "By child (new, fixed, still there)", changes.counts(Change::child), CHILDREN_SHOWN);
        out.flush();
    }

    private static void printBy(PrintWriter out, String title, Map<String, Map<What, Integer>> counts, int shown) {
        List<Map.Entry<String, Map<What, Integer>>> moved = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .filter(entry -> isMoved(entry.getValue()))
                .sorted(Comparator.comparingInt(
                        entry -> -fresh(entry.getValue()) - entry.getValue().getOrDefault(What.FIXED, 0)))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        out.printf("  %s%n", title);
        moved.stream()
                .limit(shown)
                .forEach(entry -> out.printf(
                        "    %-20s %6s %6s %6s%n",
                        entry.getKey(),
                        number(fresh(entry.getValue())),
                        number(entry.getValue().getOrDefault(What.FIXED, 0)),
                        number(entry.getValue().getOrDefault(What.STILL, 0))));
        if (moved.size() > shown) {
            out.printf("    and %s more; --changes FILE lists them%n", number(moved.size() - shown));
        }
    }

    private static boolean isMoved(Map<What, Integer> counts) {
        return fresh(counts) > 0 || counts.containsKey(What.FIXED);
    }

    private static int fresh(Map<What, Integer> counts) {
        return counts.getOrDefault(What.NEW, 0) + counts.getOrDefault(What.NEWLY_JUDGED, 0);
    }

    /** Writes it as the property {@code since} of the object that is open. */
    public void write(JsonGenerator json) {
        json.writeObjectPropertyStart("since");
        json.writeStringProperty("asOf", then.asOf());
        json.writeNumberProperty("year", then.year());
        json.writeNumberProperty("childrenCompared", changes.compared());
        json.writeNumberProperty("childrenNotListedThen", changes.notThen());
        counts(json, changes.counts());
        json.writeArrayPropertyStart("renamed");
        changes.renamed().forEach((before, after) -> {
            json.writeStartObject();
            json.writeStringProperty("then", before);
            json.writeStringProperty("now", after);
            json.writeEndObject();
        });
        json.writeEndArray();
        each(json, "rules", "code", changes.counts(change -> change.said().rule()));
        each(json, "children", "child", changes.counts(Change::child));
        json.writeArrayPropertyStart("findings");
        changes.all().stream().filter(change -> change.what() != What.STILL).forEach(change -> write(json, change));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void each(JsonGenerator json, String list, String name, Map<String, Map<What, Integer>> counts) {
        json.writeArrayPropertyStart(list);
        counts.forEach((of, some) -> {
            json.writeStartObject();
            json.writeStringProperty(name, of);
            counts(json, some);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Map<What, Integer> counts) {
        for (What what : What.values()) {
            json.writeNumberProperty(what.word(), counts.getOrDefault(what, 0));
        }
    }

    private static void write(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("state", change.what().word());
        json.writeStringProperty("child", change.child());
        json.writeStringProperty("earlierId", change.earlierId());
        json.writeStringProperty("rule", change.said().rule());
        json.writeStringProperty("table", change.said().table());
        json.writeNumberProperty("row", change.said().row());
        json.writeStringProperty("since", change.said().anchor());
        json.writeArrayPropertyStart("values");
        change.said().values().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("says", change.said().says());
        json.writeEndObject();
    }

    /** Writes every finding of both checks into a file, one row each. */
    public void writeCsv(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "state",
                    "rule",
                    "child",
                    "earlier_id",
                    "table",
                    "row",
                    "since",
                    "columns",
                    "values",
                    "says",
                    "maybe");
            for (Change change : changes.all()) {
                Said said = change.said();
                csv.writeRecord(
                        change.what().word(),
                        said.rule(),
                        Cells.safe(change.child()),
                        Cells.safe(change.earlierId()),
                        said.table(),
                        said.row() == 0 ? "" : Integer.toString(said.row()),
                        Cells.safe(said.anchor()),
                        Cells.safe(said.fields()),
                        Cells.safe(String.join(" ", said.values())),
                        said.says(),
                        said.maybe());
            }
        }
    }

    private static String children(int count) {
        return count == 1 ? "1 child" : number(count) + " children";
    }

    private static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
