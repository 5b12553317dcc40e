package hearth.app.web;

/** Another program listens on the port. */
public final class PortTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTakenException(int port, Throwable cause) {
        super(cause);
        this.port = port;
    }

    /** What to do about it; the command is the one that was said, as far as the port. */
    public String inWords(String command) {
        return "Port %d is in use.%nMaybe Hearth is open already: look at http://localhost:%d%nMaybe another program has it: %s --port %d"
                .formatted(port, port, command, port + 1);
    }
}
