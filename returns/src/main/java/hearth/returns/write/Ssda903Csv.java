package hearth.returns.write;

import hearth.returns.ssda903.Table;
import hearth.story.Story;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The SSDA903 return of one year as a folder of CSV tables, from stories. */
public final class Ssda903Csv {

    /** Writes these tables, each with its header line though it may have no row. */
    public static void write(Stream<Story> stories, ReturnYear year, Collection<Table> tables, Path folder)
            throws IOException {
        Map<Table903, Sheet> sheets = new EnumMap<>(Table903.class);
        for (Table903 table : Table903.values()) {
            sheets.put(table, new Sheet());
        }
        Return903 rows = Return903.to(
                (table, values) -> Objects.requireNonNull(sheets.get(table)).row(values));
        stories.forEach(story -> rows.add(of(story, year)));
        Files.createDirectories(folder);
        for (Table903 table : Table903.values()) {
            if (isAmong(table, tables) && table.isIn(year)) {
                write(table, Objects.requireNonNull(sheets.get(table)), folder);
            }
        }
    }

    static ChildReturn of(Story story, ReturnYear year) {
        return new ChildReturn(story, Episodes.of(story), year, new AsTold());
    }

    private static boolean isAmong(Table903 table, Collection<Table> tables) {
        return tables.stream().anyMatch(one -> one.usualFile().equalsIgnoreCase(table.file()));
    }

    private static void write(Table903 table, Sheet sheet, Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.file())))) {
            out.write((table.columns() + "\n").getBytes(StandardCharsets.UTF_8));
            sheet.writeTo(out);
        }
    }

    /** The names of the columns of a table. */
    static List<String> columns(Table903 table) {
        return List.of(table.columns().split(",", -1));
    }

    private Ssda903Csv() {}
}
