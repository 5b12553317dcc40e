package hearth.listening.compare;

import java.util.HashMap;
import java.util.Map;

/** Gives each pair of numbers a number of its own, in the order in which they are first met. */
public final class Pairs {

    private final Map<Long, Integer> numbers = new HashMap<>();

    /** The number of a pair. */
    public int of(int first, int second) {
        return numbers.computeIfAbsent(((long) first << 32) | second, _ -> numbers.size());
    }

    /** How many pairs were met. */
    public int count() {
        return numbers.size();
    }
}
