package hearth.synthetic;

import hearth.returns.ssda903.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Errors planted in a written return, each in the rows of another child, with the list of them: the answer that a check
 * must give. The same return always gets the same errors.
 */
public final class PlantedErrors {

    /** The name of the list, which lies beside the returns. */
    public static final String FILE = "errors.csv";

    private final Map<Table, List<String[]>> tables = new EnumMap<>(Table.class);
    private final Set<String> children = new HashSet<>();

    private PlantedErrors() {}

    /**
     * One of them.
     *
     * @param rule  the rule that must find it
     * @param also  the rules that may find what follows from it
     * @param child whose row it stands in
     * @param table the title of the table
     * @param item  the column
     * @param was   what stood there
     * @param is    what stands there now
     */
    public record Slip(String rule, List<String> also, String child, String table, String item, String was, String is) {

        private String line() {
            return String.join(",", rule, String.join(" ", also), child, table, item, was, is);
        }
    }

    /** Changes the tables in a folder, and writes beside the returns, in {@code errors.csv}, what was changed. */
    public static List<Slip> plantIn(Path folder, int year) throws IOException {
        PlantedErrors errors = new PlantedErrors();
        Path place = folder.resolve("ssda903/" + year);
        List<Slip> planted = new ArrayList<>();
        for (Mistake mistake : Mistake.values()) {
            if (Files.exists(place.resolve(mistake.table().usualFile()))) {
                errors.plant(mistake, place).ifPresent(planted::add);
            }
        }
        for (Map.Entry<Table, List<String[]>> table : errors.tables.entrySet()) {
            List<String> lines =
                    table.getValue().stream().map(row -> String.join(",", row)).toList();
            write(place.resolve(table.getKey().usualFile()), lines);
        }
        List<String> lines = new ArrayList<>(List.of("rule,also,child,table,item,was,is"));
        planted.forEach(error -> lines.add(error.line()));
        write(folder.resolve(FILE), lines);
        return planted;
    }

    /** In the first row that has the item, of a child in which nothing is wrong yet. */
    private Optional<Slip> plant(Mistake mistake, Path place) throws IOException {
        Table table = mistake.table();
        if (!tables.containsKey(table)) {
            tables.put(table, read(place.resolve(table.usualFile())));
        }
        int column = table.columns().indexOf(mistake.item());
        for (String[] row :
                tables.getOrDefault(table, List.of()).stream().skip(1).toList()) {
            if (!row[column].isEmpty() && children.add(row[0])) {
                String was = row[column];
                row[column] = mistake.wrong();
                return Optional.of(new Slip(
                        mistake.rule(),
                        mistake.others(),
                        row[0],
                        table.title(),
                        mistake.item().name(),
                        was,
                        mistake.wrong()));
            }
        }
        return Optional.empty();
    }

    private static List<String[]> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
