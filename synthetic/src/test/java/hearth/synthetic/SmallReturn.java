package hearth.synthetic;

import hearth.returns.ssda903.Table;
import hearth.returns.write.ReturnYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A written return, read back row by row as a map from column to value. */
final class SmallReturn {

    private final Path folder;
    private final ReturnYear year;

    SmallReturn(Path folder, int year) {
        this.folder = folder;
        this.year = ReturnYear.of(year);
    }

    ReturnYear year() {
        return year;
    }

    /** The rows of a table, in the order written. */
    List<Map<String, String>> rows(Table table) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("ssda903/" + year.ends() + "/" + table.usualFile()));
            List<String> columns = Arrays.asList(lines.getFirst().split(","));
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of a table by child, in the order written. */
    Map<String, List<Map<String, String>>> byChild(Table table) {
        return rows(table).stream()
                .collect(Collectors.groupingBy(row -> row.get("CHILD"), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, String> row(List<String> columns, String line) {
        List<String> values = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        if (values.size() != columns.size()) {
            throw new IllegalStateException(
                    "%d values for %d columns: %s".formatted(values.size(), columns.size(), line));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            row.put(columns.get(at), values.get(at));
        }
        return row;
    }
}
