package hearth.app.conformance;

import hearth.returns.CollectionYear;
import hearth.returns.Finding;
import hearth.returns.Place;
import hearth.returns.rules.Answer;
import hearth.returns.rules.ReferenceData;
import hearth.returns.rules.ReferenceData.Registration;
import hearth.returns.rules.Rule;
import hearth.returns.rules.RuleRun;
import hearth.returns.rules.Ruling;
import hearth.returns.rules.Setting;
import hearth.returns.rules.ssda903.SsdaRules;
import hearth.returns.ssda903.ReturnDay;
import hearth.returns.ssda903.Ssda903;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Worked cases of the SSDA903 rules. */
final class Ssda903Cases {

    private static final CollectionYear NEWEST = new CollectionYear(2027);

    private final String code;
    private final Optional<Rule> rule;

    private Ssda903Cases(String code) {
        this.code = code;
        this.rule = SsdaRules.named(code);
    }

    /** Runs every case of one file. */
    static List<CaseResult> run(Json file) {
        Ssda903Cases cases = new Ssda903Cases(file.text("rule").orElse(""));
        List<CaseResult> results = new ArrayList<>();
        List<Json> all = file.at("cases").map(Json::list).orElse(List.of());
        for (int number = 1; number <= all.size(); number++) {
            results.add(new CaseResult(cases.code, number, cases.failures(number, all.get(number - 1))));
        }
        return results;
    }

    private List<String> failures(int number, Json one) {
        Map<String, Set<String>> expected = expected(one);
        if (rule.isEmpty()) {
            return List.of("%s, case %d: there is no such rule.".formatted(code, number));
        }
        CollectionYear year = one.at("metadata")
                .flatMap(metadata -> metadata.text("collectionYear"))
                .map(Integer::parseInt)
                .map(CollectionYear::new)
                .filter(some -> rule.get().years().isIn(some))
                .orElse(NEWEST);
        CaseTables tables = CaseTables.of(one.at("tables").map(Json::named).orElse(Map.of()), NEWEST);
        Ssda903 ssda903 = tables.joined();
        RuleRun run = RuleRun.of(List.of(rule.get()), ssda903, setting(one, year));
        Answer answer = run.rulings().stream().map(Ruling::answer).findFirst().orElseThrow();
        if (answer instanceof Answer.NotEvaluated not) {
            return expected.isEmpty()
                    ? List.of()
                    : List.of("%s, case %d: expected %s, not evaluated: %s"
                            .formatted(code, number, expected, not.reason()));
        }
        Map<String, Set<String>> got = got(run, ssda903, tables);
        return expected.isEmpty()
                ? List.of("%s, case %d: expected not to be evaluated, got %s".formatted(code, number, got))
                : differences(number, CaseReadings.read(code, expected), got);
    }

    private List<String> differences(int number, Map<String, Set<String>> expected, Map<String, Set<String>> got) {
        Set<String> tables = new TreeSet<>(expected.keySet());
        tables.addAll(got.keySet());
        return tables.stream()
                .filter(table -> !expected.getOrDefault(table, Set.of()).equals(got.getOrDefault(table, Set.of())))
                .map(table -> "%s, case %d, %s: expected rows %s, got %s"
                        .formatted(
                                code,
                                number,
                                table,
                                expected.getOrDefault(table, Set.of()),
                                got.getOrDefault(table, Set.of())))
                .toList();
    }

    private static Map<String, Set<String>> got(RuleRun run, Ssda903 ssda903, CaseTables tables) {
        Map<String, Set<String>> got = new TreeMap<>();
        for (int child = 0; child < ssda903.children().count(); child++) {
            for (Finding finding : run.findings(child)) {
                if (finding.place() instanceof Place.InRow row) {
                    String table = CaseTables.named(row.year(), row.table());
                    got.computeIfAbsent(table, _ -> new TreeSet<>()).add(tables.label(table, row.row()));
                }
            }
        }
        return got;
    }

    private static Map<String, Set<String>> expected(Json one) {
        Map<String, Set<String>> expected = new TreeMap<>();
        one.at("expected").map(Json::named).orElse(Map.of()).forEach((table, rows) -> {
            Set<String> labels = new TreeSet<>();
            rows.list().forEach(row -> labels.add(row.text().orElse("")));
            expected.put(table, labels);
        });
        return expected;
    }

    private static Setting setting(Json one, CollectionYear year) {
        Optional<Json> metadata = one.at("metadata");
        int first = metadata.flatMap(json -> json.text("collection_start"))
                .map(Ssda903Cases::day)
                .orElse((int) year.firstDay().toEpochDay());
        int last = metadata.flatMap(json -> json.text("collection_end"))
                .map(Ssda903Cases::day)
                .orElse((int) year.lastDay().toEpochDay());
        boolean xml = metadata.flatMap(json -> json.text("file_format"))
                .filter("xml"::equals)
                .isPresent();
        return new Setting(year, first, last, xml ? Setting.Form.XML : Setting.Form.CSV, reference(metadata));
    }

    /** A day as dd/mm/yyyy; a case may leave out a nought. */
    private static int day(String text) {
        String[] parts = text.split("/", -1);
        return ReturnDay.of("%2s/%2s/%s".formatted(parts[0], parts[1], parts[2]).replace(' ', '0'));
    }

    private static ReferenceData reference(Optional<Json> metadata) {
        Optional<List<Registration>> list = metadata.flatMap(json -> json.at("provider_info"))
                .flatMap(json -> json.at("$table"))
                .map(Ssda903Cases::providers);
        return new ReferenceData.Known(
                metadata.flatMap(json -> json.text("localAuthority")),
                Optional.empty(),
                list.map(all -> urn -> all.stream()
                        .filter(provider -> provider.urn().equals(urn))
                        .toList()));
    }

    private static List<Registration> providers(Json table) {
        List<String> columns = table.at("columns").map(Json::list).orElse(List.of()).stream()
                .map(column -> column.text().orElse(""))
                .toList();
        return table.at("rows").map(Json::list).orElse(List.of()).stream()
                .map(row -> provider(columns, row.list()))
                .toList();
    }

    private static Registration provider(List<String> columns, List<Json> row) {
        return new Registration(
                value(columns, row, "URN").flatMap(Json::text).orElse(""),
                value(columns, row, "PLACE_CODES").flatMap(Json::text),
                value(columns, row, "PROVIDER_CODES").flatMap(Json::text),
                value(columns, row, "REG_END")
                        .flatMap(json -> json.text("$date"))
                        .map(day -> (int) LocalDate.parse(day.substring(0, "yyyy-mm-dd".length()))
                                .toEpochDay())
                        .orElse(ReturnDay.NONE),
                value(columns, row, "POSTCODE").flatMap(Json::text),
                value(columns, row, "LA_CODE_INFERRED").flatMap(Json::text));
    }

    private static Optional<Json> value(List<String> columns, List<Json> row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(row.get(place));
    }
}
