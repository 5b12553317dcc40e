package hearth.returns;

import java.io.IOException;

/** Whoever waits for the read asked to stop it. */
public final class StoppedException extends IOException {

    private static final long serialVersionUID = 1L;
}
