package hearth.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of fact: its record, its place in the order of kinds, and the name that worked examples use for it.
 *
 * @param <D> the record
 * @param type the record's class
 * @param ordinal its place among all kinds, from 0
 * @param name in kebab case, for example {@code looked-after}
 */
public record Kind<D extends Detail>(Class<D> type, int ordinal, String name) {

    private static final List<Kind<?>> ALL = listed();

    private static final ClassValue<Kind<?>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Kind<?> computeValue(Class<?> type) {
            return ALL.stream()
                    .filter(kind -> kind.type == type)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s is no kind of fact.%nMaybe a record inside it is meant.".formatted(type.getName())));
        }
    };

    /** Every kind of fact, group by group. */
    public static List<Kind<?>> all() {
        return ALL;
    }

    /** The kind of this record. */
    @SuppressWarnings("unchecked") // each kind is filed under its own class
    public static <D extends Detail> Kind<D> of(Class<D> type) {
        return (Kind<D>) BY_TYPE.get(type);
    }

    /** The kind with this name in kebab case. */
    public static Optional<Kind<?>> named(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The group that it stands in, for example {@code Health}. */
    public Class<?> group() {
        return Optional.<Class<?>>ofNullable(type.getEnclosingClass()).orElse(type);
    }

    private static List<Kind<?>> listed() {
        Map<String, Kind<?>> kinds = new LinkedHashMap<>();
        records(Detail.class).stream()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> kinds.put(kebab(type), kind(type, kinds.size())));
        return List.copyOf(kinds.values());
    }

    private static <D extends Detail> Kind<D> kind(Class<D> type, int ordinal) {
        return new Kind<>(type, ordinal, kebab(type));
    }

    private static List<Class<? extends Detail>> records(Class<? extends Detail> sealed) {
        if (!sealed.isSealed()) {
            return List.of(sealed);
        }
        List<Class<? extends Detail>> found = new ArrayList<>();
        for (Class<?> part : sealed.getPermittedSubclasses()) {
            found.addAll(records(part.asSubclass(Detail.class)));
        }
        return found;
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
