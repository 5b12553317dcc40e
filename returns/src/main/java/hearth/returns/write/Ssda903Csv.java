package hearth.returns.write;

import hearth.returns.ssda903.Item;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SSDA903 return of one year as a folder of CSV tables, from stories. */
public final class Ssda903Csv {

    /** Writes these tables, each with its header line though it may have no row. */
    public static void write(Stream<Story> stories, ReturnYear year, Collection<Table> tables, Path folder)
            throws IOException {
        Map<Table, Sheet> sheets = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            sheets.put(table, new Sheet());
        }
        Return903 rows = Return903.to(
                (table, values) -> Objects.requireNonNull(sheets.get(table)).row(values));
        stories.forEach(story -> rows.add(of(story, year)));
        Files.createDirectories(folder);
        for (Table table : Table.values()) {
            if (tables.contains(table) && table.isIn(year.collected())) {
                write(table, Objects.requireNonNull(sheets.get(table)), folder);
            }
        }
    }

    static ChildReturn of(Story story, ReturnYear year) {
        return new ChildReturn(story, Episodes.of(story), year, new AsTold());
    }

    private static void write(Table table, Sheet sheet, Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.usualFile())))) {
            out.write(head(table));
            sheet.writeTo(out);
        }
    }

    /** The line with the names of a table's columns. */
    public static byte[] head(Table table) {
        String names = table.columns().stream().map(Item::name).collect(Collectors.joining(","));
        return (names + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Ssda903Csv() {}
}
