package hearth.returns.cin.conformance;

import hearth.returns.cin.conformance.CaseFile.Case;
import hearth.returns.cin.conformance.CaseFile.Expecting;
import hearth.returns.cin.conformance.CaseFile.TableOfCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a file of worked cases (JSON). */
final class CaseReader {

    static CaseFile read(Path file) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            Map<?, ?> all = map(value(json));
            List<Case> cases = list(all.get("cases")).stream()
                    .map(one -> oneCase(map(one)))
                    .toList();
            return new CaseFile(text(all.get("rule")), cases);
        }
    }

    private static Case oneCase(Map<?, ?> said) {
        Map<String, TableOfCase> tables = new LinkedHashMap<>();
        map(said.get("tables")).forEach((name, table) -> tables.put(text(name), table(map(table))));
        Map<String, Map<String, Set<String>>> expected = new TreeMap<>();
        map(said.get("expected")).forEach((table, fields) -> {
            Map<String, Set<String>> byField = new TreeMap<>();
            map(fields).forEach((field, rows) -> byField.put(text(field), new TreeSet<>(texts(rows))));
            expected.put(text(table), byField);
        });
        boolean isWhole = Boolean.TRUE.equals(said.get("la_level"));
        return new Case(tables, expected, isWhole ? Expecting.THE_WHOLE_RETURN : Expecting.ROWS);
    }

    private static TableOfCase table(Map<?, ?> said) {
        List<String> columns = texts(said.get("columns"));
        List<Map<String, List<String>>> rows = new ArrayList<>();
        for (Object row : list(said.get("rows"))) {
            List<?> cells = list(row);
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                values.put(columns.get(column), texts(cells.get(column)));
            }
            rows.add(values);
        }
        List<String> labels = said.get("index") == null
                ? IntStream.range(0, rows.size()).mapToObj(Integer::toString).toList()
                : texts(said.get("index"));
        return new TableOfCase(columns, labels, rows);
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> json.getString();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json) {
        List<@Nullable Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** A cell may hold a list of codes, a single value or nothing. */
    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(CaseReader::text).toList()
                : List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private CaseReader() {}
}
