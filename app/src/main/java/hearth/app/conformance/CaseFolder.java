package hearth.app.conformance;

import hearth.returns.cin.conformance.CinConformance;
import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * A folder of worked cases, one file a rule. The cases are of the return whose tables they name; those of the
 * children in need census have a run of their own.
 */
final class CaseFolder {

    private final Path folder;

    CaseFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of all its cases.
     *
     * @param results  case by case
     * @param unread   what could not be read as cases, with the reason
     */
    record Outcome(List<CaseResult> results, List<String> unread) {

        Outcome {
            results = List.copyOf(results);
            unread = List.copyOf(unread);
        }

        boolean holds() {
            return unread.isEmpty() && !results.isEmpty() && results.stream().allMatch(CaseResult::holds);
        }

        /** One line for each table of a case in which something else was found, then the count. */
        List<String> inWords() {
            List<String> lines = new ArrayList<>(unread);
            results.forEach(result -> lines.addAll(result.failures()));
            Set<String> rules = new TreeSet<>();
            Set<String> failing = new TreeSet<>();
            results.forEach(result -> (result.holds() ? rules : failing).add(result.rule()));
            rules.removeAll(failing);
            lines.add("rules: %d of %d, cases: %d of %d"
                    .formatted(
                            rules.size(),
                            rules.size() + failing.size(),
                            results.stream().filter(CaseResult::holds).count(),
                            results.size()));
            return lines;
        }
    }

    /** Whether its cases are of rules of the census. Both returns have tables of one name, and no rules of one code. */
    boolean isOfTheCensus() throws IOException {
        return files().stream().anyMatch(CinConformance::isFor);
    }

    Outcome run() throws IOException {
        List<CaseResult> results = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Path file : files()) {
            try {
                Json json = Json.read(file);
                if (isSsda903(json)) {
                    results.addAll(Ssda903Cases.run(json));
                } else {
                    unread.add("%s: its tables are of no return whose rules Hearth has.".formatted(file.getFileName()));
                }
            } catch (JacksonException | IllegalArgumentException broken) {
                unread.add("%s: it could not be read as a file of cases (%s)."
                        .formatted(file.getFileName(), broken.getClass().getSimpleName()));
            }
        }
        return new Outcome(results, unread);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSsda903(Json json) {
        Set<String> known = new TreeSet<>(Table.all().stream().map(Table::title).toList());
        return json.at("cases").map(Json::list).orElse(List.of()).stream()
                .flatMap(one -> one.at("tables").map(Json::named).orElse(Map.of()).keySet().stream())
                .map(CaseTables::withoutYear)
                .anyMatch(known::contains);
    }
}
