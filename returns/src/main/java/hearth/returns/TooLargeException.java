package hearth.returns;

import java.io.IOException;

/** A file is larger than any file of a return can be. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String file, String why) {
        super(file + " " + why);
    }
}
