package hearth.app.since;

import hearth.app.check.CensusChecked;
import hearth.app.check.Checked;
import hearth.app.check.Persons;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.WhichYear;
import hearth.returns.ssda903.Item;
import hearth.returns.ssda903.Rows;
import hearth.returns.ssda903.Ssda903;
import hearth.returns.ssda903.Table;
import hearth.returns.ssda903.YearReturn;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The checks of now, seen as what can be compared. */
final class Now {

    /** An SSDA903 return. */
    static Snapshot of(Checked checked) {
        return new OfReturn(checked);
    }

    /** A children in need census. */
    static Snapshot of(CensusChecked checked) {
        return new OfCensus(checked);
    }

    private record OfReturn(Checked checked) implements Snapshot {

        private static final Map<String, Table> TABLES = tables();

        private static Map<String, Table> tables() {
            Map<String, Table> tables = new HashMap<>();
            Table.all().forEach(table -> tables.put(table.title(), table));
            return tables;
        }

        @Override
        public String kind() {
            return "SSDA903";
        }

        @Override
        public int year() {
            return checked.ssda903().year().ends();
        }

        @Override
        public String asOf() {
            return checked.verdicts().asking().date().toString();
        }

        @Override
        public int inReturn() {
            return count();
        }

        @Override
        public Map<String, String> rules() {
            Map<String, String> rules = new LinkedHashMap<>();
            checked.rulings()
                    .forEach(ruling -> rules.put(
                            ruling.rule().code(), ruling.answer().state().word()));
            return rules;
        }

        @Override
        public List<Said> whole() {
            return checked.ssda903().findings().kept().stream().map(this::said).toList();
        }

        @Override
        public int count() {
            return checked.ssda903().children().count();
        }

        @Override
        public String id(int child) {
            return checked.ssda903().children().id(child);
        }

        @Override
        public String mark(int child) {
            return Persons.mark(checked.ssda903(), child);
        }

        @Override
        public boolean isHere(int child) {
            return Persons.isHere(checked.ssda903(), child);
        }

        @Override
        public List<Said> found(int child) {
            return checked.findings(child).stream().map(this::said).toList();
        }

        private Said said(Finding finding) {
            return Now.said(finding, finding.place() instanceof Place.InRow row ? anchor(row) : "");
        }

        private String anchor(Place.InRow row) {
            Table table = TABLES.get(row.table());
            Ssda903 ssda903 = checked.ssda903();
            YearReturn year = switch (row.year()) {
                case THIS_YEAR -> ssda903.thisYear();
                case LAST_YEAR -> ssda903.lastYear();
            };
            if (table == null || table.begins().isEmpty()) {
                return "";
            }
            Rows rows = year.rows(table);
            Item begins = table.begins().get();
            return row.row() >= 1 && row.row() <= rows.count()
                    ? rows.column(begins).text(row.row() - 1)
                    : "";
        }
    }

    private record OfCensus(CensusChecked checked) implements Snapshot {

        @Override
        public String kind() {
            return "CIN";
        }

        @Override
        public int year() {
            return checked.census().collected().ends();
        }

        @Override
        public String asOf() {
            return checked.verdicts().asking().date().toString();
        }

        @Override
        public int inReturn() {
            return count();
        }

        @Override
        public Map<String, String> rules() {
            Map<String, String> rules = new LinkedHashMap<>();
            checked.rulings()
                    .forEach(ruling -> rules.put(
                            ruling.rule().code(), ruling.answer().state().word()));
            return rules;
        }

        @Override
        public List<Said> whole() {
            return Stream.concat(
                            checked.census().findings().kept().stream(), checked.run().findingsOfTheWhole().stream())
                    .map(finding -> said(finding, ""))
                    .toList();
        }

        @Override
        public int count() {
            return checked.census().children().size();
        }

        @Override
        public String id(int child) {
            return checked.census().children().get(child).id();
        }

        @Override
        public String mark(int child) {
            return Persons.mark(checked.census().children().get(child));
        }

        @Override
        public boolean isHere(int child) {
            return true;
        }

        @Override
        public List<Said> found(int child) {
            return checked.findings(child).stream()
                    .map(finding -> said(finding, ""))
                    .toList();
        }
    }

    private static Said said(Finding finding, String anchor) {
        String fields = String.join(" ", finding.fields());
        return switch (finding.place()) {
            case Place.InRow in ->
                new Said(
                        finding.rule(),
                        table(in.table(), in.year()),
                        in.row(),
                        anchor,
                        fields,
                        finding.values(),
                        finding.says(),
                        finding.maybe());
            case Place.InTable in -> of(finding, table(in.table(), in.year()), fields);
            case Place.InFile _ -> of(finding, "", fields);
            case Place.InReturn _ -> of(finding, "", fields);
        };
    }

    private static Said of(Finding finding, String table, String fields) {
        return new Said(finding.rule(), table, 0, "", fields, finding.values(), finding.says(), finding.maybe());
    }

    private static String table(String table, WhichYear year) {
        return switch (year) {
            case THIS_YEAR -> table;
            case LAST_YEAR -> table + "_last";
        };
    }

    private Now() {}
}
