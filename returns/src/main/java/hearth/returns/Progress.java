package hearth.returns;

/** Whoever waits for a return to be read: is told how far it is, and answers whether to go on. */
@FunctionalInterface
public interface Progress {

    /** What to do next. */
    enum Next {
        GO_ON,
        STOP
    }

    /**
     * Called now and then while files are read, never twice at the same time.
     *
     * @param read  bytes read so far
     * @param inAll bytes to read in all
     */
    Next at(long read, long inAll);

    /** Nobody waits. */
    static Progress none() {
        return (_, _) -> Next.GO_ON;
    }
}
