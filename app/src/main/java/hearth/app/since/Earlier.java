package hearth.app.since;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** An earlier check, read from what {@code --save} kept or from the answer of {@code --json}; both have one form. */
public final class Earlier implements Snapshot {

    private String kind = "";
    private int year;
    private int inReturn;
    private String asOf = "";
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final List<Said> whole = new ArrayList<>();
    private final List<Known> children = new ArrayList<>();

    private Earlier() {}

    private record Known(String id, String mark, boolean isHere, List<Said> found) {}

    /** Reads the file; the message of what is thrown says what is wrong with it. */
    public static Earlier read(Path file) throws IOException {
        Earlier earlier = new Earlier();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no answer of a check");
            }
            earlier.readAll(json);
        } catch (JacksonException | NumberFormatException broken) {
            throw new IOException("it is broken or cut off", broken);
        }
        if (earlier.kind.isEmpty() || earlier.rules.isEmpty()) {
            throw new IOException("it is no answer of a check");
        }
        return earlier;
    }

    private void readAll(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "return" -> readReturn(json);
                case "asOf" -> asOf = text(json);
                case "rules" ->
                    each(json, () -> {
                        Map<String, List<String>> rule = texts(json);
                        rules.put(one(rule, "code"), one(rule, "state"));
                    });
                case "findings" -> each(json, () -> whole.add(said(json)));
                case "children" -> each(json, () -> readChild(json));
                default -> json.skipChildren();
            }
        }
    }

    private void readReturn(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = text(json);
                case "year" -> year = Integer.parseInt(text(json));
                case "children" -> inReturn = Integer.parseInt(text(json));
                default -> json.skipChildren();
            }
        }
    }

    private void readChild(JsonParser json) {
        String id = "";
        String mark = "";
        boolean isHere = true;
        List<Said> found = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "child" -> id = text(json);
                case "mark" -> mark = text(json);
                case "thisYear" -> isHere = json.currentToken() != JsonToken.VALUE_FALSE;
                case "findings" -> each(json, () -> found.add(said(json)));
                default -> json.skipChildren();
            }
        }
        children.add(new Known(id, mark, isHere, found));
    }

    private static Said said(JsonParser json) {
        Map<String, List<String>> said = texts(json);
        String row = one(said, "row");
        return new Said(
                one(said, "rule"),
                one(said, "table"),
                row.isEmpty() ? 0 : Integer.parseInt(row),
                one(said, "since"),
                String.join(" ", said.getOrDefault("fields", List.of())),
                said.getOrDefault("values", List.of()),
                one(said, "says"),
                one(said, "maybe"));
    }

    private static String one(Map<String, List<String>> texts, String name) {
        List<String> all = texts.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The texts and lists of texts of the object that begins here. */
    private static Map<String, List<String>> texts(JsonParser json) {
        Map<String, List<String>> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            List<String> values = new ArrayList<>();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(text(json));
                }
            } else {
                values.add(text(json));
            }
            texts.put(name, values);
        }
        return texts;
    }

    private static void each(JsonParser json, Runnable read) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                read.run();
            }
        } else {
            json.skipChildren();
        }
    }

    private static String text(JsonParser json) {
        if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
            json.skipChildren();
            return "";
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public String asOf() {
        return asOf;
    }

    @Override
    public int inReturn() {
        return inReturn;
    }

    @Override
    public Map<String, String> rules() {
        return rules;
    }

    @Override
    public List<Said> whole() {
        return whole;
    }

    @Override
    public int count() {
        return children.size();
    }

    @Override
    public String id(int child) {
        return children.get(child).id();
    }

    @Override
    public String mark(int child) {
        return children.get(child).mark();
    }

    @Override
    public boolean isHere(int child) {
        return children.get(child).isHere();
    }

    @Override
    public List<Said> found(int child) {
        return children.get(child).found();
    }
}
