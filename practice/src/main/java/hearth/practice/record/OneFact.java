package hearth.practice.record;

import hearth.story.Day;
import hearth.story.Detail;
import hearth.story.Kind;
import hearth.story.Postcode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What one fact of any kind says, read field by field. What is not entered is not known. */
final class OneFact {

    private static final int MOST = 999_999;

    /** The fact's detail. */
    static Detail from(Entered entered, Kind<?> kind) {
        RecordComponent[] components = kind.type().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(entered, component))
                .toArray();
        try {
            return kind.type()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A kind of fact is a public record: " + kind, impossible);
        }
    }

    /** For example {@code in-writing}. */
    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Object value(Entered entered, RecordComponent component) {
        String field = kebab(component.getName());
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return constant(entered, field, type);
        }
        if (type == int.class) {
            return entered.text(field).isEmpty() ? 0 : entered.number(field, 0, MOST, "Give a number.");
        }
        if (type == Day.class) {
            return entered.anyDay(field).map(Day::of).orElse(Day.NOT_GIVEN);
        }
        return type == Postcode.class ? Postcode.of(entered.text(field)) : entered.text(field);
    }

    /** Unknown where that can be said; where it cannot, one must be chosen. */
    private static Object constant(Entered entered, String field, Class<?> type) {
        List<Enum<?>> constants = Arrays.<Object>stream(type.getEnumConstants())
                .<Enum<?>>map(Enum.class::cast)
                .toList();
        String text = entered.text(field);
        for (Enum<?> one : constants) {
            if (Entered.kebab(one).equals(text) || (text.isEmpty() && one.name().equals("UNKNOWN"))) {
                return one;
            }
        }
        entered.mistake(
                field,
                "Choose one of: %s."
                        .formatted(String.join(
                                ", ", constants.stream().map(Entered::kebab).toList())),
                "Maybe the field was passed over, or the page is old.");
        return constants.getFirst();
    }

    private OneFact() {}
}
