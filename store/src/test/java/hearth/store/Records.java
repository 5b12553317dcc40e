package hearth.store;

import hearth.story.Day;
import hearth.story.Postcode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes records of a type, plain ones, that between them use every word of every list in it. */
final class Records {

    /** The first has the first word of each list; each other differs from it in one. */
    static Stream<Object> of(Class<?> type) {
        List<List<Object>> choices =
                Arrays.stream(type.getRecordComponents()).map(Records::choices).toList();
        Object[] plain = choices.stream().map(List::getFirst).toArray();
        Stream<Object[]> others = IntStream.range(0, choices.size())
                .boxed()
                .flatMap(at -> choices.get(at).stream().skip(1).map(choice -> with(plain, at, choice)));
        return Stream.concat(Stream.<Object[]>of(plain), others).map(values -> made(type, values));
    }

    private static Object[] with(Object[] plain, int at, Object choice) {
        Object[] values = plain.clone();
        values[at] = choice;
        return values;
    }

    private static List<Object> choices(RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == int.class) {
            return List.of(3);
        }
        if (type == String.class) {
            return List.of("A word");
        }
        if (type == Day.class) {
            return List.of(Day.NOT_GIVEN, Day.of(LocalDate.of(2026, 3, 9)));
        }
        if (type == Postcode.class) {
            return List.of(Postcode.of("LS1 1AA"));
        }
        throw new IllegalStateException("%s holds a %s.%nMaybe a choice for it is missing here."
                .formatted(part.getDeclaringRecord().getSimpleName(), type.getSimpleName()));
    }

    private static Object made(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(type.getSimpleName(), problem);
        }
    }

    private Records() {}
}
