package hearth.app.web;

/** What was asked for is not here, or no longer. */
public final class NotHereException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
