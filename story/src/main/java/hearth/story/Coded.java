package hearth.story;

import java.util.Arrays;
import java.util.Optional;

/** A word of the record that the statutory returns write as a code. Only the room {@code returns} reads the codes. */
public interface Coded {

    /** The code in the returns, or empty where they have none. */
    String code();

    /** The first word of this kind with that code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(word -> !code.isEmpty() && word.code().equals(code))
                .findFirst();
    }
}
