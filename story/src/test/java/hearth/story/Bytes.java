package hearth.story;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many bytes a story takes in memory, reckoned by how a 64-bit Java lays out objects: a header of 12 bytes, references
 * of 4, everything rounded up to 8. What all stories share (words of a list, sources, provenance) costs a story nothing.
 */
final class Bytes {

    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int INSTANT = HEADER + Long.BYTES + Integer.BYTES;
    private static final int STRING = HEADER + REFERENCE + Integer.BYTES + 2;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The bytes of this object and of all that it alone holds. */
    static long of(Object object) {
        return new Bytes().count(object);
    }

    private long count(Object object) {
        boolean isShared = object instanceof Enum || object instanceof Provenance || object instanceof Source;
        if (isShared || !seen.add(object)) {
            return 0;
        }
        if (object instanceof String text) {
            return round(STRING) + round(ARRAY_HEADER + text.length());
        }
        if (object instanceof Instant) {
            return round(INSTANT);
        }
        if (object instanceof List<?> list) {
            return round(HEADER + 2 * REFERENCE) + countAll(list.stream());
        }
        return object.getClass().isArray() ? countArray(object) : countFields(object);
    }

    private long countArray(Object array) {
        Class<?> of = array.getClass().getComponentType();
        long own = round(ARRAY_HEADER + (long) Array.getLength(array) * size(of));
        return of.isPrimitive() ? own : own + countAll(Arrays.stream((Object[]) array));
    }

    private long countFields(Object object) {
        long own = HEADER;
        long held = 0;
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                own += size(field.getType());
                held += field.getType().isPrimitive() ? 0 : count(read(field, object));
            }
        }
        return round(own) + held;
    }

    private long countAll(Stream<?> objects) {
        return objects.mapToLong(this::count).sum();
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int size(Class<?> type) {
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        return type == short.class ? Short.BYTES : REFERENCE;
    }

    private static long round(long bytes) {
        return (bytes + 7) / 8 * 8;
    }
}
