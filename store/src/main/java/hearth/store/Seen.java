package hearth.store;

import hearth.practice.access.Access;
import java.util.function.Function;

/**
 * What the gate shows of a child's record.
 *
 * @param <T> what was asked for
 */
public sealed interface Seen<T> {

    /**
     * It is open.
     *
     * @param it what was asked for
     * @param access why it is open, and how far
     */
    record Open<T>(T it, Access.Open access) implements Seen<T> {}

    /**
     * It is there, and closed to whoever asks.
     *
     * @param access why, and whether the glass may be broken
     */
    record Closed<T>(Access.Closed access) implements Seen<T> {}

    /** There is no such child: or none for whoever asks, and that is the same answer. */
    record NobodyThere<T>() implements Seen<T> {}

    /**
     * It is open, but what was asked for is not this person's to do.
     *
     * @param access why it is open
     */
    record NotTheirs<T>(Access.Open access) implements Seen<T> {}

    /** The same answer, showing this of what was asked for. */
    default <U> Seen<U> map(Function<T, U> of) {
        return switch (this) {
            case Open<T>(var it, var access) -> new Open<>(of.apply(it), access);
            case Closed<T>(var access) -> new Closed<>(access);
            case NobodyThere<T> _ -> new NobodyThere<>();
            case NotTheirs<T>(var access) -> new NotTheirs<>(access);
        };
    }
}
