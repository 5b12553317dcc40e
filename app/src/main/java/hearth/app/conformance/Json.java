package hearth.app.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file of JSON as a tree, as far as worked cases and designs need it. */
public sealed interface Json {

    /** Names and what stands under them, in the file's order. */
    record Fields(Map<String, Json> fields) implements Json {}

    /** One after another. */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text, a number or a yes or no, as it is written. */
    record Value(String words) implements Json {}

    /** Nothing. */
    record Nothing() implements Json {}

    /** Reads a whole file. */
    static Json read(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static Json read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_NULL -> new Nothing();
            case null, default -> new Value(parser.getString());
        };
    }

    private static Json fields(JsonParser parser) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser));
        }
        return new Fields(fields);
    }

    private static Json items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new Items(items);
    }

    /** What stands under a name, if anything does. */
    default Optional<Json> at(String name) {
        return switch (this) {
            case Fields(var fields) -> Optional.ofNullable(fields.get(name)).filter(json -> !(json instanceof Nothing));
            case Items _ -> Optional.empty();
            case Value _ -> Optional.empty();
            case Nothing _ -> Optional.empty();
        };
    }

    /** What is listed here; nothing where this is no list. */
    default List<Json> list() {
        return switch (this) {
            case Items(var items) -> items;
            case Fields _ -> List.of();
            case Value _ -> List.of();
            case Nothing _ -> List.of();
        };
    }

    /** The names that stand here. */
    default Map<String, Json> named() {
        return switch (this) {
            case Fields(var fields) -> fields;
            case Items _ -> Map.of();
            case Value _ -> Map.of();
            case Nothing _ -> Map.of();
        };
    }

    /** The text that stands here, if one does. */
    default Optional<String> text() {
        return switch (this) {
            case Value(var words) -> Optional.of(words);
            case Fields _ -> Optional.empty();
            case Items _ -> Optional.empty();
            case Nothing _ -> Optional.empty();
        };
    }

    /** The text that stands under a name, if one does. */
    default Optional<String> text(String name) {
        return at(name).flatMap(Json::text);
    }
}
