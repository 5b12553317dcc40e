package hearth.returns.cin.conformance;

import hearth.returns.CollectionYear;
import hearth.returns.cin.CinCensus;
import hearth.returns.cin.CinTables;
import hearth.returns.cin.conformance.CaseFile.Case;
import hearth.returns.cin.conformance.CaseFile.Expecting;
import hearth.returns.cin.conformance.CaseFile.TableOfCase;
import hearth.returns.cin.rules.Answer;
import hearth.returns.cin.rules.Census;
import hearth.returns.cin.rules.CinRules;
import hearth.returns.cin.rules.CinRun;
import hearth.returns.cin.rules.Pointed;
import hearth.returns.cin.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Runs every worked case of a folder: one JSON file for each rule, named by its code. What comes out is a list of
 * failures, one line each, and how many rules and cases are right.
 */
public final class CinConformance {

    private static final String WHOLE = "the whole return";

    private final List<Failure> failures = new ArrayList<>();
    private int rules;
    private int rulesRight;
    private int cases;
    private int casesRight;

    private CinConformance() {}

    /** Whether a file holds the cases of a rule of the census. One that cannot be read does not. */
    public static boolean isFor(Path file) {
        try {
            return CinRules.named(CaseReader.read(file).rule()).isPresent();
        } catch (JacksonException | IllegalArgumentException | ClassCastException unreadable) {
            return false;
        }
    }

    /** Runs the cases of this folder. */
    public static CinConformance run(Path folder) {
        CinConformance run = new CinConformance();
        files(folder).forEach(run::runFile);
        return run;
    }

    /** What did not come out as expected. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** How many rules and cases are right, in one line. */
    public String summary() {
        return "rules: %d of %d, cases: %d of %d".formatted(rulesRight, rules, casesRight, cases);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found
                    .filter(path -> path.toString().endsWith(".json")
                            && !String.valueOf(path.getFileName()).startsWith("_"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException notThere) {
            return Stream.empty();
        }
    }

    private void runFile(Path file) {
        try {
            run(CaseReader.read(file));
        } catch (JacksonException | IllegalArgumentException | ClassCastException unreadable) {
            failures.add(new Failure(
                    String.valueOf(file.getFileName()),
                    0,
                    "the file",
                    "cases",
                    "what cannot be read (%s)".formatted(unreadable.getClass().getSimpleName())));
        }
    }

    private void run(CaseFile file) {
        int right = 0;
        for (int number = 0; number < file.cases().size(); number++) {
            int before = failures.size();
            run(file.rule(), number + 1, file.cases().get(number));
            right += failures.size() == before ? 1 : 0;
        }
        rules++;
        rulesRight += right == file.cases().size() ? 1 : 0;
        cases += file.cases().size();
        casesRight += right;
    }

    private void run(String code, int number, Case one) {
        Optional<Rule> rule = CinRules.named(code);
        if (rule.isEmpty()) {
            failures.add(new Failure(code, number, "", "a rule", "none of this code"));
            return;
        }
        CinCensus census = census(one);
        CinRun run = CinRun.of(List.of(rule.get()), census);
        Answer answer = run.rulings().getFirst().answer();
        if (answer instanceof Answer.NotEvaluated(var why)) {
            failures.add(new Failure(code, number, "", "an answer", "not evaluated: " + why));
            return;
        }
        if (one.whole() == Expecting.THE_WHOLE_RETURN) {
            if (!(answer instanceof Answer.Failed) || !pointedAt(one, run).isEmpty()) {
                failures.add(new Failure(code, number, WHOLE, "one finding", answer.toString()));
            }
            return;
        }
        compare(code, number, one.expected(), pointedAt(one, run));
    }

    private void compare(
            String code,
            int number,
            Map<String, Map<String, Set<String>>> expected,
            Map<String, Map<String, Set<String>>> got) {
        Set<String> tables = new TreeSet<>(expected.keySet());
        tables.addAll(got.keySet());
        for (String table : tables) {
            Map<String, Set<String>> wanted = expected.getOrDefault(table, Map.of());
            Map<String, Set<String>> given = got.getOrDefault(table, Map.of());
            if (!wanted.equals(given)) {
                failures.add(new Failure(code, number, table, wanted.toString(), given.toString()));
            }
        }
    }

    private static Map<String, Map<String, Set<String>>> pointedAt(Case one, CinRun run) {
        Map<String, Map<String, Set<String>>> all = new TreeMap<>();
        for (Pointed pointed : run.pointed()) {
            TableOfCase table = one.tables().get(pointed.table());
            if (table != null) {
                all.computeIfAbsent(pointed.table(), _ -> new TreeMap<>())
                        .computeIfAbsent(pointed.element(), _ -> new TreeSet<>())
                        .add(table.labels().get(pointed.row()));
            }
        }
        return all;
    }

    private static CinCensus census(Case one) {
        CinTables tables = new CinTables(new CollectionYear(Census.NEWEST.ends()));
        Map<String, TableOfCase> given = new LinkedHashMap<>(one.tables());
        given.forEach((name, table) -> tables.supply(name, table.columns()));
        for (String name : CinTables.ORDER) {
            TableOfCase table = given.get(name);
            if (table != null) {
                for (int row = 0; row < table.rows().size(); row++) {
                    tables.row(name, row, table.rows().get(row));
                }
            }
        }
        return tables.census();
    }
}
