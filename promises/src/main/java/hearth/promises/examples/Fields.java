package hearth.promises.examples;

import hearth.story.Day;
import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Postcode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What one fact says, field by field: read from the words of an example into the record of its kind. */
final class Fields {

    private final Kind<?> kind;
    private final RecordComponent[] components;
    private final Object[] values;
    private final boolean[] given;

    private Fields(Kind<?> kind, Object[] values) {
        this.kind = kind;
        this.components = kind.type().getRecordComponents();
        this.values = values;
        this.given = new boolean[values.length];
    }

    /** Nothing is said yet: every field is unknown. */
    static Fields of(Kind<?> kind) {
        return new Fields(
                kind,
                Arrays.stream(kind.type().getRecordComponents())
                        .map(component -> notGiven(component.getType()))
                        .toArray());
    }

    /** What an earlier version said, to be corrected. */
    static Fields from(Kind<?> kind, Detail earlier) {
        return new Fields(
                kind,
                Arrays.stream(kind.type().getRecordComponents())
                        .map(component -> Reflected.read(component, earlier))
                        .toArray());
    }

    /** The names of the fields in kebab case. */
    static List<String> names(Kind<?> kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .map(component -> kebab(component.getName()))
                .toList();
    }

    /** Whether the kind has such a field, however it is written. */
    static boolean has(Kind<?> kind, String name) {
        return names(kind).stream().anyMatch(known -> plain(known).equals(plain(name)));
    }

    /** Reads a field's name and its value. */
    void read(Line line) {
        String name = line.next("a field");
        int field = IntStream.range(0, components.length)
                .filter(place -> plain(components[place].getName()).equals(plain(name)))
                .findFirst()
                .orElseThrow(() -> noField(name));
        if (given[field]) {
            throw new Mistake("The field %s is given twice.".formatted(name), "one of them is another field.");
        }
        given[field] = true;
        values[field] = value(components[field], line);
    }

    /** The fact's detail. */
    Detail detail() {
        return Reflected.make(kind.type(), values);
    }

    private Mistake noField(String name) {
        List<String> names = names(kind);
        return names.isEmpty()
                ? new Mistake(
                        "A %s fact has no fields, so \"%s\" means nothing here.".formatted(kind.name(), name),
                        "only a day belongs there.")
                : Mistake.unknown(name, "field of " + kind.name(), names);
    }

    private static Object value(RecordComponent component, Line line) {
        Class<?> type = component.getType();
        String field = kebab(component.getName());
        if (type == Day.class) {
            return Day.of(Dates.day(line));
        }
        String written = line.next("the value of " + field);
        if (type.isEnum()) {
            return constant(type, field, written);
        }
        if (type == int.class) {
            return number(field, written);
        }
        return type == Postcode.class ? Postcode.of(written) : written;
    }

    private static Object constant(Class<?> type, String field, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> plain(constant.toString()).equals(plain(written)))
                .findFirst()
                .orElseThrow(() -> Mistake.unknown(written, "value of " + field, constants(type)));
    }

    private static int number(String field, String written) {
        if (!written.matches("-?\\d{1,9}")) {
            throw new Mistake(
                    "\"%s\" is no whole number, as %s needs.".formatted(written, field), "only digits belong there.");
        }
        return Integer.parseInt(written);
    }

    /** The allowed values of an enum. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static Object notGiven(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return Arrays.stream(constants)
                    .filter(constant -> constant.toString().equals("UNKNOWN"))
                    .findFirst()
                    .orElse(constants[0]);
        }
        if (type == int.class) {
            return 0;
        }
        if (type == Day.class) {
            return Day.NOT_GIVEN;
        }
        return type == Postcode.class ? Postcode.UNKNOWN : "";
    }

    /** For example {@code meant-to-last-to18}. */
    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
