package hearth.promises.examples;

import hearth.story.Detail;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and makes the records of the story by the names of their fields. */
final class Reflected {

    /** What this record says in this field. */
    static Object read(RecordComponent component, Detail detail) {
        try {
            return component.getAccessor().invoke(detail);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A record that says this. */
    static Detail make(Class<? extends Detail> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Reflected() {}
}
