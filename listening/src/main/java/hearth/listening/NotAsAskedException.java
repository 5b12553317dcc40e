package hearth.listening;

import java.nio.file.Path;

/** What was asked cannot be answered from this file. The message gives the value and the place, and a line "Maybe". */
public final class NotAsAskedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and where, and what it may be. */
    public NotAsAskedException(String says, String maybe) {
        super(says + System.lineSeparator() + "Maybe " + maybe);
    }

    /** There is no such file. */
    public static NotAsAskedException noFile(Path file) {
        return new NotAsAskedException("There is no file %s.".formatted(file), "its name is misspelt.");
    }
}
